# app/locales/de/kinds.ftl

kind-idea = فكرة
kind-idea-line = يمكن القيام بهذا.
kind-wish = أمنية
kind-wish-line = هذا ينقصني هنا.
kind-criticism = نقد
kind-criticism-line = هذا ليس جيدًا.
kind-suggestion = اقتراح
kind-suggestion-line = ينبغي أن يفكر أحد في هذا.
kind-question = سؤال
kind-question-line = أريد أن أعرف هذا.
kind-praise = ثناء
kind-praise-line = ليبقَ هذا كما هو.
kind-project-proposal = اقتراح مشروع
kind-project-proposal-line = ليصبح هذا مشروعًا.
kind-event-proposal = اقتراح فعالية
kind-event-proposal-line = ليُقَم هذا هنا.
kind-offer = عرض مساعدة
kind-offer-line = يمكنني أن أقدّم هذا.
