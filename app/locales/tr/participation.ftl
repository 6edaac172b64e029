# Katkılar; app/locales/de/participation.ftl

## Katkı yazmak

write-title = Katkı yaz
write-lead = Yazmaya başlayın. Yazım hataları önemli değil. Her dilde yazabilirsiniz.
write-kind = Bu nedir?
write-text = Ne söylemek istersiniz?
write-text-hint = Lütfen başka insanların adını veya adresini yazmayın. En fazla 2.000 karakter.
write-place = Nerede?
write-place-hint = Cadde, meydan ya da bilinen bir yer. Her yerdeyse “her yerde” yazın.
write-heading = Başlık
write-heading-hint = Başlık yoksa metninizin başını alırız.
write-contact = Size nasıl cevap verelim?
write-contact-mail = E-postayla
write-contact-phone = Telefonla
write-contact-letter = Mektupla
write-contact-code = Cevap gerekmez
write-contact-code-line = Bir takip kodu alır ve kendiniz bakarsınız.
write-email = E-posta adresiniz
write-email-hint = Yalnızca cevap e-postayla gelsin istiyorsanız. Adresi onaylamanız için bir bağlantı göndeririz.
write-phone = Telefon numaranız
write-phone-hint = Yalnızca sizi aramamızı istiyorsanız.
write-letter = Posta adresiniz
write-letter-hint = Yalnızca mektup istiyorsanız. Sokak, kapı numarası, posta kodu ve şehir.
write-name = Adınız
write-name-hint = Bir sonraki soruda izin vermezseniz adınız büroda kalır.
write-shown = Sizinle ilgili herkes ne görsün?
write-shown-nothing = Hiçbir şey
write-shown-name = Adımı
write-shown-pseudonym = Başka bir ad
write-pseudonym = Başka ad
write-pseudonym-hint = Yalnızca herkes başka bir ad görsün istiyorsanız. Takma ad olabilir.
write-consent = Büro, cevap için bilgilerimi saklayabilir.
write-consent-line = Bir ad veya iletişim bilgisi verirseniz gereklidir. Artık gerekmeyenleri sileriz.
write-privacy = Verilerime ne oluyor?
write-public = Herkese yalnızca tür, başlık, metin, yer, onaylanan resimler ve isterseniz bir ad açık olur. O da ancak biz katkıyı okuduktan sonra.
write-send = Katkıyı gönder
write-check = Bu zaten var mı? Bakın
write-cancel = Vazgeç
write-next = Peki sonra?
write-next-writing = Siz yazıyorsunuz
write-next-writing-when = yaklaşık 2 dakika
write-next-here = Buradasınız
write-next-received = Ulaştı
write-next-received-when = hemen, numara ve takip koduyla
write-next-read = Okundu ve yayımlandı
write-next-read-when = en geç 3 iş günü içinde
write-next-answered = Cevaplandı ya da proje oldu
write-next-answered-when = Her durumda haberiniz olur.
write-next-todo = (sırada)
write-talk = Konuşmayı mı tercih edersiniz?
write-talk-text = Sizin için yazarız: { $office }, { $street }, ya da telefonda.
write-call = Arayın: { $phone }

## Taslak

draft-kept = Metniniz siz gönderene kadar bu cihazda kalır. Başka kimse görmez.
draft-forget = Taslağı unut
draft-forgotten = Taslak unutuldu. Bu cihazda hiçbir şey kalmadı.

## Benzer katkılar

similar-title = Başkaları bunu zaten söyledi
similar-lead = Sizinki de aralarında mı? Yine de gönderebilirsiniz. Her ses önemlidir.
similar-none = Bununla ilgili henüz bir katkı bulamadık.

## Alındı belgesi

receipt-title = Katkınız bize ulaştı
receipt-lead = Teşekkürler. Lütfen numarayı ve kodu saklayın; örneğin bu sayfanın fotoğrafını çekin ya da çıktısını alın.
receipt-what = { $kind }: { $title }
receipt-reference = Başvuru numarası
receipt-reference-hint = Numarayı herkes bilebilir.
receipt-code = Takip kodu
receipt-code-hint = Kod yalnızca sizindir. Onunla katkınızı okur, tamamlar ya da geri çekersiniz. Kodu bir daha söyleyemeyiz.
receipt-qr = Katkınıza giden bağlantının resmi
receipt-qr-caption = Kamerayla açın
receipt-address = Kodu bu adreste girin:
receipt-cut = Buradan kesin ve saklayın
receipt-confirm = Lütfen adresinizi onaylayın: { $address } adresine bir bağlantı gönderdik. 14 gün geçerlidir. Katkınız bu olmadan da bizde.
receipt-next = Bundan sonra
receipt-next-read = Katkınızı şu tarihe kadar okuruz: { $day }.
receipt-next-ask = Bir sorumuz olursa size sorarız.
receipt-next-publish = Sonra iletişim bilgileriniz olmadan bu sayfada herkese açık olur.
receipt-next-answer = Bir cevap alırsınız ya da katkınız proje olur.
receipt-watch = Şimdi bakın
receipt-list = Tüm katkıları oku

## Katkıya bakmak

follow-title = Katkıya bakın
follow-lead = Başvuru numarasıyla herkese açık olanı, takip koduyla katkınızla ilgili her şeyi görürsünüz.
follow-field = Başvuru numarası veya takip kodu
follow-field-hint = Örneğin { $reference } ya da dörtlü gruplar hâlindeki karakterler
follow-go = Bak
follow-hidden = Bu numarayla herkese açık bir şey görünmüyor. Katkı sizinse lütfen takip kodunu girin.
follow-empty = Lütfen başvuru numaranızı ya da takip kodunuzu girin. Numara şöyle görünür: { $reference }.
follow-neither = Bu ne bir başvuru numarası ne de bir takip kodu. Numara şöyle görünür: { $reference }. Kod, alındı belgenizde yazılıdır.
follow-emptied = Güvenlik için alan yeniden boş. Lütfen karakterleri bir daha yazın.
follow-lost = Kodu mu kaybettiniz? Büroya sorun. Katkınızı buluruz, ama kod gizli kalır.

## Kendi katkınız

own-only-you = Bu sayfayı yalnızca siz ve büro görürsünüz.
own-way = Katkınızın yolu
own-next = Sonraki adım
own-next-received = Katkınızı şu tarihe kadar okuruz: { $day }.
own-next-queried = Cevabınızı şu tarihe kadar bekliyoruz: { $day }.
own-next-published = Katkınızla ne yapılacağını size en geç şu tarihte söyleriz: { $day }.
own-next-objected = Şimdiye kadar bu işte olmayan biri en geç şu tarihte karar verir: { $day }.
own-next-forwarded = Diğer kurumun cevap vermesi gereken son tarih: { $day }. Takip ederiz.
own-next-adopted = Katkınız bir projenin parçası. Orada nasıl devam ettiği projenin sayfasında yazar.
own-next-none = Burada bekleyen bir şey kalmadı.
own-text = Metniniz
own-public-text = Herkes böyle görüyor
own-unpublished = Bunu henüz siz ve büro dışında kimse görmüyor.
own-taken-back = Bunu artık siz ve büro dışında kimse görmüyor.
own-facts = Bilgiler
own-place = Yer
own-received = Ulaştı
own-channel = Geliş yolu
own-contact = Cevap
own-name = Ad
own-contact-mail = e-postayla
own-contact-phone = telefonla
own-contact-letter = mektupla
own-contact-code = gerekmez, kendiniz bakarsınız
own-unconfirmed = E-posta adresiniz henüz onaylanmadı. Lütfen size gönderdiğimiz iletideki bağlantıyı kullanın.
own-answer = Cevabımız
own-reason = Neden
own-measures = Bundan bir proje doğdu
own-merged = Birleştirildi
own-merged-with = Katkınız bununla aynı şeyi söylüyor ve onunla birlikte ilerliyor:
own-merged-hidden = Katkınız bir başka katkıyla birleştirildi.
own-part = Yeniden ayır
own-part-line = Katkınızın tek başına kalmasını isterseniz onu hemen ayırırız. Neden belirtmeniz gerekmez.
own-queries = Sorularımız
own-asked = Sorulduğu tarih: { $day }
own-asked-answer = Cevabınız, { $day }
own-asked-lapsed = Kararlaştırılan güne kadar cevap gelmedi.
own-reply = Cevabınız
own-reply-send = Cevabı gönder
own-additions = Ekledikleriniz
own-addition-unread = henüz okunuyor
own-addition-shown = herkese açık
own-addition-kept = okundu, büroda kalıyor
own-addition-taken-back = geri çekildi
own-add = Bir şey ekle
own-add-hint = Başkaları görmeden önce biz okuruz.
own-add-send = Eklemeyi gönder
own-objections = İtirazınız
own-objection-open = İtiraz tarihi: { $day }. Başka biri inceliyor.
own-objection-upheld = Sizi haklı bulduk ({ $day }).
own-objection-rejected = Önceki kararın kalmasına karar verdik ({ $day }).
own-object = İtiraz et
own-object-hint = Bunun için son tarih: { $day }. Bir tıklama yeter, neden belirtmeniz gerekmez. Öncekinden başka biri bir ay içinde karar verir.
own-object-send = İtirazı gönder
own-withdraw = Katkıyı geri çek
own-withdraw-line = O zaman kimse görmez. Adınızı ve iletişim bilgilerinizi hemen sileriz. Bu işlem geri alınamaz.
own-withdraw-adopted-line = Katkınız artık bir projenin parçası. Adınızı ve iletişim bilgilerinizi siler, katkıyı geri çektiğinizi not ederiz. Metin projede kalır.
own-withdraw-send = Evet, geri çek
own-withdrawn-marked = Bu katkıyı geri çektiniz ({ $day }). Ad ve iletişim bilgileri silindi.
own-public-page = Bu katkının herkese açık sayfası
own-done-reply = Teşekkürler, cevabınız ulaştı. Katkınızla ilgilenmeyi sürdürüyoruz.
own-done-add = Teşekkürler, eklemeniz ulaştı. Başkaları görmeden önce biz okuruz.
own-done-object = İtirazınız ulaştı. Buna öncekinden başka biri karar verir.
own-done-withdraw = Katkınız geri çekildi.
own-done-withdraw-marked = Ad ve iletişim bilgileri silindi. Katkının geri çekildiği projede yazar.
own-done-merge-yes = Teşekkürler. Kabul ettiniz. Bunu kaydettik.
own-done-merge-no = Katkınız tek başına kalıyor. Bunu kaydettik.
own-done-part = Katkınız yeniden tek başına.

## E-posta adresini onaylamak

address-title = Adresi onayla
address-lead = Düğmeye basın; katkınızla ilgili iletileri bu adrese gönderelim.
address-go = Adresi onayla
address-done-title = Adres onaylandı
address-done = Teşekkürler. { $reference } numaralı katkıyla ilgili iletiler artık bu adrese gelir.
address-over-title = Bu bağlantı artık geçerli değil
address-over = Belki adres zaten onaylandı ya da 14 günden fazla zaman geçti. Katkınız bizde. Takip koduyla bakabilirsiniz.

## Tüm katkılar

contributions-title = Katkılar
contributions-lead = { $n ->
    [0] Burada henüz kimse bir şey yazmadı.
    [one] Mahalleden bir katkı ve sonucu.
   *[other] Mahalleden { $n } katkı ve sonuçları.
}
contributions-filter = Katkıları süz
contributions-search = Aranan kelime
contributions-kind = Tür
contributions-kind-all = Tüm türler
contributions-stage = Durum
contributions-stage-all = Her durum
contributions-show = Göster
contributions-option = { $name } ({ $n })
contributions-found = { $n ->
    [0] Bununla ilgili katkı yok.
    [one] 1 katkı
   *[other] { $n } katkı
}
contributions-none = Bu bilgilerle bir şey bulamadık. Belki başka bir kelime ya da daha az süzgeç işe yarar.
contributions-none-yet = Henüz katkı yok. İlkini siz yazabilirsiniz.
contributions-all = Tüm katkıları göster
contributions-not-taken-up = alınmadı

## Bir katkı

contribution-way = Bu katkının yolu
contribution-by = yazan: { $name }
contribution-received = ulaştı: { $day }
contribution-answer = Cevap
contribution-not-taken-up = Neden alınmadı
contribution-answer-from = Cevap veren: { $office }
contribution-forwarded = İletilen yer: { $office }
contribution-additions = Eklendi
contribution-measures = Bundan neler doğuyor
contribution-taken-over = Alınan: { $text }
contribution-merged-into = Birleştirildi
contribution-merged-into-line = Bu katkı bir başkasıyla aynı şeyi söylüyor ve onunla birlikte ilerliyor:
split-into = Şunlara ayrıldı
split-from = Şundan ayrıldı
own-split-line = Katkınızda birden çok konu vardı. Şimdi her biri tek başına ilerliyor. Takip kodunuz hepsini açar.
own-together = Birlikte böyle devam ediyor

merge-title = Birlikte devam edelim mi?
merge-lead = İki katkı aynı şeyi söylüyor. Onları birlikte ilerletmek istiyoruz. İkisi de kalır ve siz de sürecin içinde kalırsınız.
merge-done = Bu katkılar birlikte ilerliyor. Bunu istediğiniz zaman bozabilirsiniz. Neden belirtmeniz gerekmez.
merge-apart = Bu katkılar birlikte ilerlemiyor.
merge-own = Sizin katkınız
merge-other = Diğer katkı
merge-until = Şu tarihe kadar rahatça düşünebilirsiniz: { $day }. Bir şey söylemezseniz kabul ettiğinizi varsayarız.
merge-said-yes = Cevabınız: kabul ediyorum.
merge-said-no = Cevabınız: kabul etmiyorum.
merge-yes = Kabul ediyorum
merge-no = Katkım tek başına kalsın
merge-over-title = Bu bağlantı artık bir şey açmıyor
merge-over = Takip kodunuzla katkınızı görebilir ve orada cevap verebilirsiniz.

contribution-merged-from = Aynı şeyi söyleyenler
contribution-next = Bu katkıyla ne yapılacağını en geç şu tarihte söyleriz: { $day }.
contribution-late = Bu katkıyla ne yapılacağını şu tarihe kadar söyleyecektik: { $day }. Geciktik, en kısa zamanda söyleyeceğiz.
contribution-withdrawn = Bu katkıyı yazan kişi onu bu arada geri çekti. Metin, bir projenin parçası olduğu için kalıyor.
contribution-redacted = ▮▮▮ olan yerlerde başka insanlarla ilgili bilgileri çıkardık.
contribution-history = Şimdiye kadar olan her şey
contribution-own = Bu sizin katkınız mı? Takip koduyla daha fazlasını görürsünüz.
contribution-write = Siz de bir şey söyleyin

## Hesabı olmayan bir kurumun görüşü

office-title = Görüş
office-lead = Merhaba { $office }. Quartiersbüro (mahalle bürosu) sizden kısa bir cevap rica ediyor. Hesap gerekmez.
office-question = Size soru
office-due = Lütfen en geç şu tarihte cevap verin: { $day }.
office-contribution = Katkı
office-kind = Geri bildiriminiz
office-kind-answer = Cevap veriyoruz
office-kind-answer-line = Cevabınız yazan kişiye gider. Katkı herkese açıksa cevap da orada yer alır.
office-kind-not-ours = Sorumlu değiliz
office-kind-not-ours-line = O zaman mahalle bürosu işi yeniden üstlenir. Lütfen nedenini kısaca söyleyin.
office-reply = Cevabınız
office-reply-hint = En fazla 2.000 karakter, herkesin anlayacağı biçimde.
office-send = Cevabı gönder
office-done = Teşekkürler, cevabınız ulaştı. Bu bağlantıya artık gerek yok.
office-answered = Bu katkıya cevap verdiniz ({ $day }).
office-closed = Mahalle bürosu katkıyı yeniden üstlendi. Artık bir şey yapmanız gerekmez.
office-over-title = Bu bağlantı artık geçerli değil
office-over = Süre çoktan geçti ya da katkı geri çekildi. Sorularınız için mahalle bürosu yardımcı olur.

## Gönderenlere iletiler

mail-confirm_address-subject = Lütfen adresinizi onaylayın (katkı { $reference })
mail-confirm_address-body =
    Merhaba,

    Biri bu e-posta adresiyle bir katkı yazdı. Numarası { $reference }.
    Siz miydiniz? O zaman lütfen adresi onaylayın. Bağlantı 14 gün geçerlidir.

    { $base }/adresse/{ $token }

    Siz değil miydiniz? O zaman bir şey yapmanız gerekmez. 14 gün sonra adresi sileriz.

mail-contribution_published-subject = { $reference } numaralı katkınız yayımlandı
mail-contribution_published-body =
    Merhaba,

    “{ $title }” başlıklı katkınızı okuduk. Artık herkes okuyabilir:

    { $base }/beitraege/{ $reference }

    Katkınızın nasıl değerlendirildiğini de size bildireceğiz.

mail-contribution_withdrawn_for-subject = { $reference } numaralı katkınız geri çekildi
mail-contribution_withdrawn_for-body =
    Merhaba,

    Büro “{ $title }” başlıklı katkınızı sizin adınıza geri çekti. Kaydımızda şöyle yazıyor: { $heard }

    Artık kimse okuyamaz. Adınızı ve adresinizi sildik.

    Bunu istememiş miydiniz? O zaman lütfen hemen bize haber verin.

mail-contribution_asked-subject = { $reference } numaralı katkınızla ilgili bir soru
mail-contribution_asked-body =
    Merhaba,

    “{ $title }” başlıklı katkınızla ilgili bir sorumuz var:

    { $question }

    Lütfen en geç şu tarihte cevap verin: { DAY($deadline) }.{ $token ->
        [none] { "" }
       *[other] { " " }Bu bağlantıyla cevap verebilirsiniz: { $base }/rueckfrage/{ $token }
    }

    Takip kodunuzla buradan da olur: { $base }/verfolgen

    Bizi arayabilirsiniz de. Cevap gelmezse bildiklerimizle devam ederiz.

mail-contribution_asked_again-subject = { $reference } numaralı katkınızla ilgili sorumuz bir kez daha
mail-contribution_asked_again-body =
    Merhaba,

    “{ $title }” başlıklı katkınızla ilgili size bir şey sormuştuk:

    { $question }

    Cevabınızı şu tarihe kadar bekliyoruz: { DAY($deadline) }.{ $token ->
        [none] { "" }
       *[other] { " " }Bu bağlantıyla cevap verebilirsiniz: { $base }/rueckfrage/{ $token }
    }

    Zaten cevap verdiniz mi? O zaman sorun yok. Cevap gelmezse bildiklerimizle devam ederiz.

mail-contribution_withheld-subject = { $reference } numaralı katkınız yayımlanmıyor
mail-contribution_withheld-body =
    Merhaba,

    “{ $title }” başlıklı katkınızı yayımlayamıyoruz. Nedeni: { $reason ->
        [personal_data] { withhold-personal-data-sentence }
        [insult] { withhold-insult-sentence }
        [unlawful] { withhold-unlawful-sentence }
        [advertising] { withhold-advertising-sentence }
        [not_the_quarter] { withhold-not-the-quarter-sentence }
        [unintelligible] { withhold-unintelligible-sentence }
       *[other] aşağıda yazıyor.
    }

    { $note }

    Bunu iki kişi inceledi. Başka türlü mü düşünüyorsunuz? Şu tarihe kadar itiraz edebilirsiniz: { DAY($until) }. O zaman, şimdiye kadar bu işte olmayan biri karar verir. Takip kodunuzla buradan, telefonla da itiraz edebilirsiniz:

    { $base }/verfolgen

mail-contribution_not_taken_up-subject = { $reference } numaralı katkınıza cevap
mail-contribution_not_taken_up-body =
    Merhaba,

    “{ $title }” başlıklı katkınız için teşekkürler. Onu inceledik ve almıyoruz. Nedeni: { $reason ->
        [law] { refusal-law-sentence }
        [technical] { refusal-technical-sentence }
        [owner] { refusal-owner-sentence }
        [cost] { refusal-cost-sentence }
        [plan] { refusal-plan-sentence }
        [exists] { refusal-exists-sentence }
        [other_body] { refusal-other-body-sentence }
       *[other] aşağıda yazıyor.
    }

    { $note }

    Buna iki kişi karar verdi. Başka türlü mü düşünüyorsunuz? Şu tarihe kadar itiraz edebilirsiniz: { DAY($until) }. O zaman, şimdiye kadar bu işte olmayan biri karar verir. Takip kodunuzla buradan, telefonla da itiraz edebilirsiniz:

    { $base }/verfolgen

mail-contribution_answered-subject = { $reference } numaralı katkınıza cevap
mail-contribution_answered-body =
    Merhaba,

    “{ $title }” başlıklı katkınız için teşekkürler. Cevabımız:

    { $answer }

    Katkınızla ilgili her şeyi takip koduyla görebilirsiniz:

    { $base }/verfolgen

mail-contribution_forwarded-subject = { $reference } numaralı katkınız iletildi
mail-contribution_forwarded-body =
    Merhaba,

    “{ $title }” başlıklı katkınızdan başka bir kurum sorumlu. Katkıyı oraya ilettik: { $office }.
    Oradan cevap gelince size haber veririz.

mail-contribution_unmerged-subject = { $reference } numaralı katkınız yeniden tek başına
mail-contribution_unmerged-body =
    Merhaba,

    “{ $title }” başlıklı katkınız bir başka katkıyla birlikteydi. Diğeri artık herkese açık değil.
    Bu yüzden sizinki yeniden tek başına. Bir şey yapmanız gerekmez.

mail-merge_proposed-subject = { $reference } numaralı katkınız: Birlikte devam edelim mi?
mail-merge_proposed-body =
    Merhaba,

    “{ $title }” başlıklı katkınız ile “{ $with_title }” ({ $with }) başlıklı katkı aynı şeyi söylüyor. İkisini birlikte ilerletmek istiyoruz. İkisi de kalır ve siz de sürecin içinde kalırsınız.

    Kabul ediyor musunuz? Buradan cevap verebilirsiniz:

    { $base }/zusammenfuehren/{ $token }

    Şu tarihe kadar sizden haber almazsak kabul ettiğinizi varsayarız: { DAY($until) }. Sonra da istediğiniz zaman bozabilirsiniz.

mail-merge_asked-subject = { $reference } numaralı katkınız: Birlikte devam edelim mi?
mail-merge_asked-body =
    Merhaba,

    “{ $title }” başlıklı katkınız ile “{ $with_title }” ({ $with }) başlıklı katkı aynı şeyi söylüyor. İkisini birlikte ilerletmek istiyoruz. İkisi de kalır ve siz de sürecin içinde kalırsınız.

    Kabul ediyor musunuz? Bize söyleyin ya da takip kodunuzla cevap verin:

    { $base }/verfolgen

    Şu tarihe kadar sizden haber almazsak kabul ettiğinizi varsayarız: { DAY($until) }. Sonra da istediğiniz zaman bozabilirsiniz.

mail-merge_declined-subject = { $reference } numaralı katkınız tek başına kalıyor
mail-merge_declined-body =
    Merhaba,

    “{ $title }” başlıklı katkınız bir başka katkıyla birlikte ilerleyecekti. Biri buna karşı çıktı. Bu yüzden her katkı önceki gibi tek başına kalıyor. Bir şey yapmanız gerekmez.

mail-contribution_split-subject = { $reference } numaralı katkınız ayrıldı
mail-contribution_split-body =
    Merhaba,

    “{ $title }” başlıklı katkınızda birden çok konu vardı. Hiçbiri kaybolmasın diye şimdi her biri tek başına ilerliyor: { $parts }.

    Takip kodunuzla hepsini görebilirsiniz:

    { $base }/verfolgen

mail-contribution_merged-subject = { $reference } numaralı katkınız bir başkasıyla birlikte ilerliyor
mail-contribution_merged-body =
    Merhaba,

    “{ $title }” başlıklı katkınız, “{ $into_title }” ({ $into }) ile aynı şeyi söylüyor. İkisi birlikte ilerliyor. Katkınız kalıyor ve sayılıyor.

    Katkınız tek başına mı kalsın? Takip kodunuzla onu istediğiniz zaman yeniden ayırabilirsiniz.

    { $base }/verfolgen

mail-contribution_adopted-subject = { $reference } numaralı katkınızdan bir proje doğuyor
mail-contribution_adopted-body =
    Merhaba,

    “{ $title }” başlıklı katkınızdan bir proje doğuyor: “{ $measure_title }” ({ $measure }).

    Neyi aldık, neyi almadık: { $taken_over }

    Nasıl devam ettiğini burada okuyabilirsiniz:

    { $base }/projekte/{ $measure }

mail-objection_upheld-subject = { $reference } ile ilgili itirazınız: Haklı bulundunuz
mail-objection_upheld-body =
    Merhaba,

    “{ $title }” başlıklı katkıyla ilgili itirazınızı inceledik. Haklısınız. Katkıyı yeniden okuyoruz.

    { $note }

mail-objection_rejected-subject = { $reference } ile ilgili itirazınız: Karar değişmedi
mail-objection_rejected-body =
    Merhaba,

    “{ $title }” başlıklı katkıyla ilgili itirazınızı, şimdiye kadar bu işte olmayan biri inceledi. Karar değişmedi.

    { $note }

## Başka bir kuruma ileti

mail-forwarded-subject = Cevap ricası: mahalleden { $reference } numaralı katkı
mail-forwarded-body =
    Merhaba,

    Bize, cevabınızı gerektiren bir katkı ulaştı: “{ $title }” ({ $reference }).

    { $question }

    Lütfen en geç şu tarihte cevap verin: { DAY($until) }. Bu bağlantı yeter, hesap gerekmez:

    { $base }/stellungnahme/{ $token }

mail-forwarded_again-subject = Hatırlatma: { $reference } numaralı katkı için cevap ricası
mail-forwarded_again-body =
    Merhaba,

    “{ $title }” ({ $reference }) katkısı için cevabınız henüz gelmedi. Cevabı şu tarihe kadar rica etmiştik: { DAY($until) }.

    { $question }

    Bu bağlantıyla cevap verebilirsiniz, hesap gerekmez. Sorumlu değilseniz bunu da bir tıklamayla bildirebilirsiniz:

    { $base }/stellungnahme/{ $token }

mail-forwarding_silent-subject = Cevap yok: { $reference } { $days } gündür şurada bekliyor: { $office }
mail-forwarding_silent-body =
    Merhaba,

    “{ $title }” ({ $reference }) katkısı { $days } gündür cevapsız bekliyor: { $office }. Birkaç kez hatırlattık.

    Aramak, geri almak ya da başka bir kuruma sormak için:

    { $base }/arbeitsplatz/beitraege/{ $id }

## Bir soruyu cevaplamak (iletideki bağlantı)

asked-title = Size sorumuz
asked-lead = Konu, “{ $title }” başlıklı katkınız.
asked-question = Bilmek istediğimiz
asked-until = Lütfen en geç şu tarihte cevap verin: { $day }.
asked-answer = Cevabınız
asked-send = Cevabı gönder
asked-done-title = Cevabınız için teşekkürler
asked-done = Cevabınız ulaştı. Şimdi çalışmaya devam ediyoruz.
asked-closed = Bu soru zaten cevaplandı ya da cevapsız devam ettik. Bir şey daha söylemek ister misiniz? Takip kodunuzla katkınıza ekleme yapabilirsiniz.
asked-over-title = Bu bağlantı artık geçerli değil
asked-over = Bağlantı çok eski ya da eksik. Takip kodunuzla katkınızı okumaya devam edebilirsiniz.

## Ne kadar sürer, neler bekliyor

checking-time = Şu anda bir katkıyı yaklaşık { $days ->
    [one] bir günde
   *[other] { $days } günde
} inceliyoruz.
contribution-silent = { $days ->
    [one] Bir gündür
   *[other] { $days } gündür
} burada bekliyor: { $office }. Cevap için istenen son tarih: { $day }. Durumu sorduk.
standstill-title = Şu anda bekleyenler
standstill-lead = Burada, söz verilen tarihin üzerinden { $days } günden fazla geçmiş katkılar ve projeler yer alır. İlerleyene kadar sormayı sürdürürüz.
standstill-none = Şu anda bekleyen bir şey yok.
standstill-since = { $days ->
    [one] Bir gündür
   *[other] { $days } gündür
} aynı adımda. Söz verilen tarih: { $day }.
standstill-at = Beklediği yer: { $office }
standstill-link = Şu anda bekleyenler
