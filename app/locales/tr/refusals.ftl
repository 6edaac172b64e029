# Olmayanlar: ne eksik ve şimdi ne yapılabilir; app/locales/de/refusals.ftl

refused-role = Bu iş, bu mahalledeki görevlerinizden biri değil. Yine de gerekiyorsa lütfen mahalle bürosuyla konuşun.
refused-only-in-demonstration = Bu yalnızca uydurma verilerle yapılan tanıtımda mümkün. Burada kapalı.
refused-too-many = Kısa sürede çok fazla deneme oldu. Lütfen birkaç dakika bekleyin. Mahalle bürosuna telefonla da ulaşabilirsiniz.

## Bir katkının veya projenin adımları

refused-step-wrong-stage = Bu adım artık duruma uymuyor. Sayfayı yenileyince şimdi neyin mümkün olduğu görünür.
refused-step-needs-reason = Nedeni eksik. Herkesin anlayacağı bir cümle yazın, sonra devam edilir.
refused-step-needs-second-person = Buna kimse tek başına karar vermez. İkinci bir kişiden isteyin; o onaylayana kadar her şey olduğu gibi kalır.
refused-step-same-person = Burada ilk kararı verenden başka biri karar verir. İkinci bir kişiden isteyin.
refused-step-own-matter = Kimse kendi konusunda kendisi karar vermez. Bu adımı başka birinden isteyin.
refused-step-checklist-open = Kontrol listesi henüz tamamlanmadı. Her maddeyi inceleyip işaretleyin, sonra yayımlayın.
refused-step-too-late = İtiraz süresi geçti. Yine de bizi arayabilir veya bize yazabilirsiniz; nelerin hâlâ mümkün olduğuna bakarız.
refused-step-on-sent-agenda = Katkı, gönderilmiş bir gündemde yer alıyor ve artık gizlenemiyor. Lütfen mahalle bürosunu arayın; katkıyı geri çektiğiniz oraya yazılır.
refused-step-no-measure = Henüz proje seçilmedi. Bir proje seçin ya da yeni bir proje açın.
refused-step-no-target = Bunun birleştirileceği katkı eksik. Katkıyı seçin.
refused-step-plan-not-checked = Rahmenplan’la (çerçeve planla) karşılaştırma henüz eksik. Önce karşılaştırmayı girin, sonra devam edilir.
refused-step-no-paper = Henüz bir belge (Vorlage) yok. Önce belgeyi yazın, sonra devam edilir.
refused-step-needs-date = Devam edileceği gün eksik. Tarihi girin.
refused-step-fits-the-plan = Proje Rahmenplan’a (çerçeve plana) uyuyor ve yapılamayacağını gösteren bir şey yok. Burada yalnızca bekletmek mümkün.
refused-step-minutes-not-signed = Tutanak henüz imzalanmadı. İmzalardan sonra tavsiye (Votum) iletilebilir.
refused-step-needs-document = Dayanak eksik. Bir belge belirtin ya da Ratsinformationssystem’e (meclis bilgi sistemine) bir bağlantı ekleyin.
refused-step-needs-number = Meclis belgesinin (Drucksache) numarası eksik. İlk sayfada yazar.
refused-step-not-called = Gündem maddesi henüz görüşmeye açılmadı. Önce toplantıyı açın ve maddeye geçin.
refused-step-no-approval = Onay eksik; ondan önce hiçbir şey başlayamaz. Paranın kaynağını ve onay yazısının tarihini girin.
refused-step-no-proof-of-use = Harcama belgesi (Verwendungsnachweis) eksik. Hazır olduğunu ya da gerekmediğini girin.
refused-step-nothing-new = Neyin yeni olduğu eksik. Son karardan bu yana neyin değiştiğini bir cümleyle yazın.
refused-step-no-board = Bu mahallede danışma kurulu yok. Belgeden (Vorlage) sonra proje belediye idaresine gider.
refused-step-board-first = Burada önce danışma kurulu tavsiyesini (Votum) verir. Projeyi sonraki toplantı için hazırlayın.
refused-step-group-not-heard = Hangi çalışma grubunun dinlendiği ve ne söylediği eksik. İkisini de girin.
refused-step-above-limit = Tutar, Verfügungsfonds’un (küçük proje fonunun) burada izin verdiğinden yüksek. Daha küçük bir tutar girin ya da projeyi kurullar üzerinden sürdürün.
refused-step-wrong-kind = Bu tür katkıda böyle bir adım yok. Mümkün olan adımlar katkının yanında yazar.
refused-step-already-decided = Bu öneriye biri zaten karar verdi. Sonucu işlemin yanında yazar.
refused-step-files-unseen = Katkıda henüz kimsenin bakmadığı dosyalar var. Önce her biri için karar verin: göstermek ya da büroda tutmak.
refused-step-undo-over = Bu artık birlikte geri alınamaz. On dakika boyunca ve yalnızca dışarıda kimsenin bilmediği şeylerde mümkündür.

## Giriş

refused-sign-in-not-recognised = Adres ile parola birbirine uymuyor. Lütfen ikisini de kontrol edin ya da e-postayla bir bağlantı isteyin.
refused-sign-in-link-over = Bu bağlantı artık geçerli değil. Lütfen yeni bir bağlantı isteyin.
refused-sign-in-too-many = Çok fazla deneme oldu. Lütfen on beş dakika bekleyin, sonra bir daha giriş yapın.
refused-sign-in-disabled = Bu hesap kapatıldı. Lütfen mahalle bürosuna başvurun.
refused-sign-in-common-password = Bu parolayı çok sayıda insan kullanıyor. Lütfen başka bir parola seçin, örneğin rastgele dört kelime.

## Takip kodu

refused-code-miswritten = Bu kodda bir karakter uymuyor ya da eksik. Lütfen alındı belgenizle karşılaştırın. Büyük veya küçük harf fark etmez.
refused-code-unknown = Bu kodla bir katkı bulamıyoruz. Lütfen alındı belgenizle karşılaştırın. Belge artık sizde değilse mahalle bürosu yardım eder.
refused-code-no-counter = Bu cihaz koduyla tablet açılamıyor. Kod bir saat ve yalnızca bir kez geçerlidir. Büroda yenisini alabilirsiniz.
refused-code-too-many = Çok fazla deneme oldu. Lütfen on beş dakika bekleyin ya da mahalle bürosunu arayın.

## Destek ve yorum

refused-voice-merged = Bu katkı artık aynı şeyi söyleyen bir başka katkıya ait. Lütfen onu destekleyin; orada herkes birlikte sayılır.
refused-voice-author = Bunu siz yazdınız. Desteğiniz zaten sayılıyor.
refused-voice-list-of-another = Bu liste başka bir katkıya ait. Lütfen listedeki numarayı karşılaştırın.
refused-voice-not-yours = Bir yorumu yalnızca yazan geri alabilir. Yorumda uygun olmayan bir şey mi var? Lütfen mahalle bürosuna söyleyin.
refused-voice-comments-off = Burada yorum yazılmıyor. Bize bir katkı yazabilirsiniz.
refused-follow-full = Aynı anda daha fazlası olmuyor. Lütfen önce artık gerekmeyen bir takibi bitirin.
refused-follow-link-unknown = Bu koda ait okunacak bir şey yok. Belki bağlantı silindi ya da bir karakter eksik.
refused-follow-link-over = Bu bağlantı artık geçerli değil. Sayfada yenisini alırsınız.

## Toplantı

refused-meeting-wrong-stage = Bu, toplantının durumuna uymuyor. Sayfayı yenileyince şimdi neyin mümkün olduğu görünür.
refused-meeting-rules-incomplete = Bu kurulun içtüzüğünde henüz eksik bilgiler var. Ancak bunlar girilince toplantı yapılabilir.
refused-meeting-agenda-empty = Gündemde henüz bir şey yok. En az bir madde ekleyin, sonra davet edin.
refused-meeting-deadline-missed = Bu tarih için davet geç kalıyor. Daha sonraki bir gün seçin ya da süreyi gerekçesiyle kısaltın.
refused-meeting-no-chair = Ne başkan ne de vekili katılımcı olarak girilmiş. Katılımı girin, sonra toplantı başlayabilir.
refused-meeting-not-quorate = Açılış için henüz yeterli katılım yok. Diğer üyeleri bekleyin ya da yeter sayı olmadığını bildirin.
refused-meeting-quorate = Yeterli katılım ve yeter sayı var. Toplantı yapılabilir.
refused-meeting-item-open = Gündemin bir maddesi hâlâ açık. Önce oylayın, erteleyin ya da bilgi edinin, sonra toplantıyı kapatın.
refused-meeting-needs-reason = Nedeni eksik. Bir cümle yeter.
refused-meeting-not-your-signature = Burada başka biri imzalar ya da bu imza zaten atılmış. Kimin imzasının eksik olduğu tutanağın yanında yazar.
refused-meeting-too-early = Toplantı daha sonraki bir güne planlandı. Ancak o gün açılabilir.
refused-meeting-too-late = Tutanağa itiraz süresi geçti. Düzeltme hâlâ mümkün; lütfen başkanla konuşun.
refused-meeting-objection-period-runs = Üyeler hâlâ itiraz edebilir. Tutanak ancak bundan sonra kesinleşebilir.
refused-meeting-not-redacted = Herkese açık sürüm henüz kişisel bilgiler bakımından incelenmedi. Önce inceleyin, sonra yayımlayın.
refused-meeting-needs-retention-date = Tutanağın hangi güne kadar herkese açık kalacağı eksik. Tarihi girin.
refused-meeting-not-open = Toplantı açılmamış ya da toplantıya ara verilmiş. Başkan toplantıyı açar veya sürdürür.
refused-poll-still-open = Bir oylama hâlâ açık. Önce bu oylamayı kapatın, sonra devam edilir.

## Gündem maddesi

refused-item-wrong-stage = Bu, maddenin durumuna uymuyor. Sayfayı yenileyince şimdi neyin mümkün olduğu görünür.
refused-item-other-item-running = Başka bir madde hâlâ görüşülüyor. Önce onu bitirin, sonra sonrakine geçin.
refused-item-interests-not-asked = Çıkar ilişkisi (Befangenheit) henüz sorulmadı. Önce sorun, sonra görüşün.
refused-item-result-not-stated = Sonuç henüz açıklanmadı. Başkan açıklayınca madde tamamlanır.
refused-item-needs-reason = Nedeni eksik. Neyin eksik olduğunu ve ne zamana kadar hazır olacağını bir cümleyle yazın.
refused-late-item-not-admitted = Bu madde davette yoktu. Önce kurul, maddenin gündeme alınıp alınmayacağını oylar.

## Davet süresi

refused-deadline-not-recorded = Davet süresi henüz incelenmedi. Önce incelemeyi kaydedin, sonra devam edilir.
refused-deadline-nothing-to-confirm = Onay bekleyen kısaltılmış bir süre yok. Burada yapılacak başka bir şey yok.
refused-deadline-not-missed = Davet süresi kaçırılmadı. Burada yapılacak başka bir şey yok.
refused-deadline-cure-not-provided = Bu kurallara göre kaçırılan bir davet süresi sonradan giderilemez. Maddeler için yeni bir tarih gerekir.
refused-deadline-member-still-affected = Bu eksiklik ancak geç davet edilen her üye gelince ya da hakkından vazgeçince giderilmiş olur. En az bir üye hâlâ eksik.
refused-deadline-needs-reason = Eksikliği neyin giderdiği yazılmamış. Bir cümle yeter, örneğin: Üye geldi.

## Oylamayı açmak

refused-open-deadline-missed = Davet süresi kaçırıldı, bu yüzden bu toplantıda oylama yapılmaz. Maddeler için yeni bir tarih gerekir.
refused-open-urgency-not-confirmed = Süre kısaltılmıştı. Önce kurul konunun acele olduğunu onaylar; sonra maddeler oylanır.
refused-open-not-called = Madde henüz görüşmeye açılmadı. Başkan maddeye geçer, sonra oylama yapılabilir.
refused-open-interests-not-asked = Çıkar ilişkisi (Befangenheit) henüz sorulmadı. Önce sorun, sonra oylayın.
refused-open-not-deliberated = Madde henüz görüşülmedi. Görüşmeden sonra oylama açılabilir.
refused-open-item-done = Bu madde zaten tamamlandı. Yeni bir oylama için yeni bir madde gerekir.
refused-open-not-late = Bu madde zaten gündemde. Gündeme alınması için oylama gerekmez.
refused-open-late-items-not-allowed = Bu kurallara göre davette olmayan bir madde eklenemez. Sonraki toplantının gündemine alınabilir.
refused-open-nothing-to-decide = Gizli oylama yapılıp yapılmayacağını içtüzük kendisi belirler. Bunun için önerge verilmez.
refused-open-not-quorate = Bu oylama için yeterli katılım yok. Diğer üyeleri bekleyin ya da maddeyi erteleyin.
refused-open-wrong-majority = Kurallar burada başka bir çoğunluk istiyor. Öngörülen çoğunluğu seçin.
refused-open-secret-forbidden = Bu kurallara göre burada gizli oylama yapılamaz. Açık ya da ad belirtilerek oylayın.
refused-open-secret-not-resolved = Gizli oylama ancak kurul isterse yapılır. Önce gizli oylama önergesini oylayın.
refused-open-names-need-ballots = Ad belirtilerek yapılan oylama tek tek oy gerektirir. Sayım kâğıdında adlar yazmaz.

## Oy vermek

refused-vote-not-open = Oylama şu anda açık değil. Başkan, görüşmeden sonra oylamayı açar ve sonunda kapatır.
refused-vote-counted-by-hand = Bu oylama elle sayılıyor. Lütfen oyunuzu salonda verin.
refused-vote-not-your-seat = Bu sandalye için oy veremezsiniz. Lütfen kendi sandalyenizle oy verin.
refused-vote-one-person-one-seat = Bu oylamada zaten başka bir sandalyeyle oy verdiniz. Herkes bir kez oy verir.
refused-vote-not-entitled = Bu sandalyenin burada oy hakkı yok. Sorularınızı başkan cevaplar.
refused-vote-recused = Bu madde için çıkar ilişkisi (Befangenheit) girilmiş, bu yüzden bu sandalye oy kullanmaz. Bu doğru değilse lütfen hemen başkana söyleyin.
refused-vote-not-present = Bu sandalye katılımcı olarak girilmemiş. Lütfen tutanağı tutan kişiye haber verin.
refused-vote-already-voted = Bu sandalye için zaten bir oy verildi. Oy tam bir kez sayılır.
refused-vote-not-your-ballot = Bu oyu, bu sandalyede başka biri verdi. Oy olduğu gibi kalır.
refused-vote-not-voted-yet = Bu sandalye için henüz oy verilmedi. Lütfen önce oy verin.
refused-vote-change-not-allowed = Bu oylamada bir oy, verildiği gibi kalır. Kurallarda böyle yazar.
refused-vote-stale = Bu oy bu arada değiştirildi. Lütfen sayfayı yenileyin ve şimdi ne yazdığına bakın.

## Oylamayı kapatmak ve sonucu açıklamak

refused-close-not-open = Oylama zaten kapandı. Şimdi başkan sonucu açıklar.
refused-close-missing-not-confirmed = Bazı sandalyeler oy vermedi. Bu sandalyelerin listesini onaylayın, sonra kapatın.
refused-close-no-count-sheet = Sayım kâğıdı eksik. Evet, hayır ve çekimser oyları girin, sonra kapatın.
refused-close-sheet-not-expected = Bu oylamada tek tek oylar sayılır. Sayım kâğıdı onların yerini tutmaz.
refused-close-sheet-does-not-fit = Sayım kâğıdı katılan sandalyelere uymuyor ya da kimin saydığı eksik. Bir daha kontrol edin, sonra kapatın.
refused-state-not-closed = Oylama hâlâ açık. Önce kapatın, sonra sonucu açıklayın.
refused-state-already-stated = Sonuç zaten kesinleşti ve öyle kalır. Onu yalnızca tarihli bir düzeltme değiştirebilir.
refused-state-recount-differs = İkinci sayım başka sayılar veriyor. Sonucu açıklamayın ve teknik desteği çağırın.
refused-count-more-than-present = Sayım kâğıdında, oy verebilecek sandalyelerden daha çok oy var. Bir daha sayın.
refused-count-nobody-counted = Kimin saydığı eksik. Adı girin.

## Çıkar ilişkisi

refused-interest-text-missing = Lütfen çıkar ilişkinizin ne olduğunu bir cümleyle yazın. Bu cümle daha sonra tutanakta yer alır.
refused-interest-not-asked = Bu maddede çıkar ilişkisi (Befangenheit) henüz sorulmadı. Başkan, maddeye geçince sorar.
refused-interest-nothing-declared = Bu kişi bir çıkar ilişkisi bildirmedi. Yalnızca kurul başka türlü karar verebilir.
refused-interest-body-does-not-decide = Bu kurallara göre çıkar ilişkisine (Befangenheit) kurul karar vermez. Kişi bunu kendisi söyler.
refused-interest-already-voted = Bu sandalye açık oylamada zaten oy verdi. Oylama kapandıktan sonra çıkar ilişkisi girilebilir.
refused-interest-not-seated = Bu sandalyede bugün katılımcı olarak kayıtlı değilsiniz. Toplantı sırasında yalnızca orada oturan kişi ya da onun adına tutanağı tutan kişi cevap verir.

## Evden katılım

refused-remote-not-allowed = Bu kurallara göre yalnızca toplantı salonunda katılmak mümkün. Lütfen gelin ya da vekilinizden isteyin.
refused-remote-chair-on-site = Başkan toplantıyı salonda yönetir. Diğer üyeler uzaktan bağlanabilir.
refused-remote-not-in-secret-vote = Gizli oy yalnızca toplantı salonunda verilebilir. Lütfen bunun için salona gelin.
