# Takip; app/locales/de/following.ftl

following-box-title = Haberdar olun
following-box-lead = Burada yeni bir şey olunca size yazarız: günde en fazla bir e-posta.
following-go = Takip et
following-mine = Takip ediyorsunuz.
following-end = Takibi bırak
following-link = Okuma bağlantısı
following-feed = Akış (Atom) olarak oku
following-place-choose = Bir sokağı veya meydanı takip et
following-title = Takip
following-lead = Yeni bir şey olunca haberiniz olur. Günde en fazla bir e-posta, yalnızca herkesin okuyabildikleri.
following-what = Neyi takip etmek istersiniz?
following-contribution = Katkı: { $name }
following-measure = Proje: { $name }
following-topic = Konu: { $name }
following-place = Yer: { $name }
following-district = Bütün mahalle: { $name }
following-gone = artık herkese açık değil
following-email = E-posta adresiniz
following-email-hint = Onaylamanız için bir bağlantı göndeririz. Adresi kimse görmez, tek tıkla yeniden silinir.
following-by-mail = E-postayla takip et
following-link-title = E-postasız mı olsun?
following-link-lead = O zaman kendinize ait bir bağlantı alırsınız. Bağlantıya sahip olan yalnızca okuyabilir. İstediğiniz zaman silebilirsiniz.
following-code = Zaten sahip olduğunuz bir bağlantının kodu
following-code-hint = O zaman oraya eklenir.
following-link-go = Bağlantı al
following-feed-lead = Ya da adres vermeden bir akış okuyucuyla okuyun:
following-own = Takip ettikleriniz
following-back = Sayfaya dön
following-sent-title = Lütfen e-posta kutunuza bakın
following-sent = Size bir bağlantı gönderdik. Onayladığınızda takip etmeye başlarsınız. Bağlantı 14 gün geçerlidir.
following-confirm-title = Takip etmek ister misiniz?
following-confirm-lead = O zaman günde en fazla bir e-posta alırsınız, o da yalnızca yeni bir şey varsa.
following-confirm-yes = Evet, takip et
following-confirmed-title = Artık takip ediyorsunuz
following-confirmed = Her e-postada takibi bırakabileceğiniz bir bağlantı vardır.
following-known-title = Zaten takip ediyorsunuz
following-over-title = Bu bağlantı artık geçerli değil
following-over = Belki zaten kullandınız ya da 14 günden eski. Buradan yenisini alabilirsiniz.
following-end-title = Takip bırakılsın mı?
following-end-one = O zaman bununla ilgili e-posta almazsınız. { $what }
following-end-all = O zaman hiç özet almazsınız. Mahalle: { $name }
following-end-any = O zaman buradan e-posta almazsınız.
following-ended-title = Artık takip etmiyorsunuz
following-ended = Artık e-posta gelmeyecek. Başka bir şey takip etmiyorsanız adresiniz silindi.
following-made-title = Okuma bağlantınız
following-made = Lütfen kodu saklayın, örneğin bu sayfanın fotoğrafını çekin. Kodu bir daha söyleyemeyiz.
following-made-code = Kodunuz
following-made-address = Kodu şu adreste girin:
following-made-qr = Okuma bağlantısını içeren resim
following-made-open = Şimdi oku
following-read-title = Okuma
following-read-lead = Kodunuzla nelerin yeni olduğunu görürsünüz.
following-read-code = Okuma kodu
following-read-code-hint = Dörtlü gruplar hâlinde işaretler. Büyük veya küçük harf fark etmez.
following-read-go = Oku
following-read-new = Henüz kodunuz yok mu? Buradan alın.
following-read-emptied = Güvenlik için kod alanı yeniden boş. Lütfen işaretleri bir kez daha yazın.
following-read-news = Yenilikler
following-read-none = Henüz yeni bir şey olmadı.
following-read-follows = Okuduklarınız
following-revoke = Bağlantıyı sil
following-revoke-lead = Bağlantıya artık ihtiyacınız yok mu ya da başkasının eline mi geçti? O zaman silin. Sonra onunla kimse okuyamaz.
following-revoked-title = Bağlantı silindi
following-revoked = Bu kodla artık kimse okuyamaz.
following-feed-contributions = Katkılar: { $name }
following-feed-measures = Projeler: { $name }
following-feed-meetings = Toplantılar: { $name }
happening-meeting = { $number }. toplantı, { $body }, { $day }
happening-published = Yayımlandı
happening-not-taken-up = Yanıtlandı: ele alınmadı
happening-commented = Yeni yorum
happening-opened = Yeni proje
happening-checked = Çerçeve planla karşılaştırıldı
happening-paper = Yeni belge
happening-promised = Bir adım için söz verildi
happening-reached = Bir adım tamamlandı
happening-asked = İdareye soruldu
happening-invited = Gündemli davet
happening-cancelled = İptal edildi
happening-minutes = Tutanak hazır
following-letter-lead = Merhaba, takip ettiklerinizde yeni olanlar:
following-letter-more = { $n ->
    [one] Ve bir tane daha. Hepsi mahallenin sayfasında.
   *[other] Ve { $n } tane daha. Hepsi mahallenin sayfasında.
}
following-letter-why = Bu e-posta, mahalleden bir şey takip ettiğiniz için geldi. Şöyle bırakabilirsiniz:
following-letter-end = Takibi bırak ({ $what })
following-letter-end-all = Artık hiç özet gelmesin
mail-digest-subject = { $name } haberleri: { $n ->
    [one] bir konu
   *[other] { $n } konu
}
mail-follow_confirm-subject = Lütfen onaylayın: takip etmek ister misiniz?
mail-follow_confirm-body =
    Merhaba,

    bu adresle birisi yeniliklerden haberdar olmak istiyor:

    { $kind ->
        [contribution] Katkı: { $title }
        [measure] Proje: { $title }
        [topic] Konu: { $title }
        [place] Yer: { $title }
       *[other] Bütün mahalle: { $title }
    }

    Siz miydiniz? O zaman lütfen burada onaylayın. Bağlantı 14 gün geçerlidir.

    { $base }/folgen/bestaetigen/{ $token }

    Siz değil miydiniz? O zaman bir şey yapmanız gerekmez, adresinizi yeniden sileriz.
