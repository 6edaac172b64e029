# İnsanlar ve giriş; app/locales/de/people.ftl

## Kimin ne yaptığı, herkesin okuduğu gibi

role-resident = Mahalle sakinleri
role-moderator = Büro
role-manager = Mahalle yönetimi
role-board-member = Kurul üyesi
role-deputy = Vekil
role-chair = Başkanlık
role-clerk = Yazmanlık
role-administration-liaison = Belediye idaresi
role-council-service = Kurul sekreterliği
role-specialist-office = Belediye birimi
role-review-person = ikinci inceleme
role-admin = Teknik

## Giriş

sign-in-title = Giriş
sign-in-lead = Danışma kurulu, büro ve belediye birimleri için. Katkı yazmak için hesap gerekmez.
sign-in-email = E-posta adresi
sign-in-password = Parola
sign-in-password-again = Lütfen parolanızı bir daha girin.
sign-in-by-password = Parolayla
sign-in-go = Giriş yap
sign-in-by-link = Parolasız
sign-in-by-link-line = Size bir kez giriş yapabileceğiniz bir bağlantı göndeririz.
sign-in-by-link-go = Bağlantı gönder
sign-in-sent = Bu adresle bir hesap varsa birazdan bağlantı içeren bir ileti gelir. 30 dakika geçerlidir.
sign-in-confirm-title = Girişi onayla
sign-in-confirm = Şimdi giriş yapmak ister misiniz?
sign-in-confirm-lead = Bağlantı bir kez geçerlidir. Düğmeye basınca giriş yapmış olursunuz.
