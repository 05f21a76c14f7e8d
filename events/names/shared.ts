/** By field, a word a line: word | English | French | Spanish | German | Russian | Chinese | Arabic */
export const shared = {
  role: `
host | Host | Hôte | Anfitrión | Gastgeber | Принимающая сторона | 东道主 | مضيف
guest | Guest | Invité | Invitado | Gast | Гость | 来访方 | ضيف
party | Party | Partie | Parte | Partei | Сторона | 参与方 | طرف
mediator | Mediator | Médiateur | Mediador | Vermittler | Посредник | 调停方 | وسيط
mentioned | Mentioned | Mentionné | Mencionado | Erwähnt | Упомянутая сторона | 被提及方 | مذكور
speaker | Speaker | Auteur de la déclaration | Declarante | Sprecher | Говорящий | 发言方 | متحدث
addressee | Addressee | Destinataire | Destinatario | Adressat | Адресат | 对话方 | مخاطَب
subject | Subject | Sujet | Objeto | Gegenstand | Предмет высказывания | 所涉方 | موضوع
initiator | Initiator | Initiateur | Iniciador | Handelnder | Инициатор | 发起方 | مبادر
recipient | Recipient | Bénéficiaire ou cible | Receptor | Betroffener | Затронутая сторона | 承受方 | متلقٍّ
`,
  modality: `
actual | Actual | Effectif | Efectivo | Geschehen | Состоявшееся | 已发生 | فعلي
ongoing | Ongoing | En cours | En curso | Andauernd | Продолжающееся | 进行中 | جارٍ
planned | Planned | Prévu | Previsto | Geplant | Запланированное | 计划中 | مخطط له
cancelled | Cancelled | Annulé | Cancelado | Abgesagt | Отменённое | 已取消 | ملغى
hypothetical | Hypothetical | Hypothétique | Hipotético | Hypothetisch | Предположительное | 假设 | افتراضي
denied | Denied | Démenti | Desmentido | Bestritten | Отрицаемое | 被否认 | منفي
`,
  stance: `
cooperative | Cooperative | Coopérative | Cooperativa | Kooperativ | Сотрудничество | 合作 | تعاوني
neutral | Neutral | Neutre | Neutral | Neutral | Нейтральность | 中立 | محايد
conflictual | Conflictual | Conflictuelle | Conflictiva | Konfliktiv | Конфликт | 冲突 | تصادمي
`,
  voice: `
official | Official | Officielle | Oficial | Amtlich | Официальный источник | 官方 | رسمي
narrator | Narrator | Narrateur | Narrador | Erzähler | Автор сообщения | 叙述者 | الراوي
media | Media | Médias | Medios | Medien | СМИ | 媒体 | وسائل الإعلام
anonymous | Anonymous | Anonyme | Anónima | Anonym | Анонимный источник | 匿名 | مجهول
`,
  precision: `
day | Day | Jour | Día | Tag | День | 日 | يوم
month | Month | Mois | Mes | Monat | Месяц | 月 | شهر
year | Year | Année | Año | Jahr | Год | 年 | سنة
decade | Decade | Décennie | Década | Jahrzehnt | Десятилетие | 年代 | عقد
interval | Interval | Intervalle | Intervalo | Zeitraum | Промежуток | 时间段 | فترة
`,
  extent: `
point | On that day | Ce jour-là | Ese día | An diesem Tag | В этот день | 当日 | في ذلك اليوم
span | All of that time | Toute cette période | Todo ese tiempo | Die ganze Zeit | Всё это время | 整个期间 | طوال تلك المدة
within | Some time within | À un moment de cette période | En algún momento | Irgendwann darin | В какой-то момент | 期间某时 | في وقت ما خلالها
`,
  basis: `
stated | Stated in full | Date donnée en entier | Fecha completa | Vollständig genannt | Названо полностью | 明确写出 | مذكور كاملاً
resolved | From the day of publication | D’après le jour de publication | Según el día de publicación | Aus dem Tag der Veröffentlichung | По дню публикации | 据发布日推定 | من يوم النشر
relative | From another happening | D’après un autre événement | Según otro hecho | Aus einem anderen Ereignis | По другому событию | 据另一事件推定 | من حدث آخر
context | From what it is part of | D’après son contexte | Según su contexto | Aus dem Zusammenhang | По контексту | 据上下文推定 | من السياق
publication | Day of publication | Jour de publication | Día de publicación | Tag der Veröffentlichung | День публикации | 发布日 | يوم النشر
given | Given | Fournie | Indicada | Angegeben | Указано | 录入 | مُدخل
`,
} as const;
