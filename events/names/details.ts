/** By field, a word a line: word | English | French | Spanish | German | Russian | Chinese | Arabic */
export const details = {
  mode: `
in-person | In person | En personne | En persona | Persönlich | Личная встреча | 当面会晤 | حضوري
visit | Visit | Visite | Visita | Besuch | Визит | 访问 | زيارة
call | Telephone call | Appel téléphonique | Llamada telefónica | Telefonat | Телефонный разговор | 通电话 | مكالمة هاتفية
video | Video talks | Visioconférence | Videoconferencia | Videogespräch | Видеопереговоры | 视频会谈 | محادثة مرئية
summit | Summit | Sommet | Cumbre | Gipfeltreffen | Саммит | 峰会 | قمة
commission | Commission | Commission | Comisión | Kommission | Комиссия | 委员会会议 | لجنة
sidelines | On the sidelines | En marge d’une réunion | Al margen de una reunión | Am Rande eines Treffens | На полях мероприятия | 会议期间会见 | على هامش اجتماع
`,
  act: `
praise | Praise | Éloge | Elogio | Lob | Похвала | 赞扬 | إشادة
support | Support | Soutien | Apoyo | Unterstützung | Поддержка | 支持 | دعم
greeting | Greeting | Salutations | Saludo | Grußbotschaft | Приветствие | 致意 | تحية
intent | Intent | Intention | Intención | Absicht | Намерение | 意向 | نية
invite | Invitation | Invitation | Invitación | Einladung | Приглашение | 邀请 | دعوة
appeal | Appeal | Appel | Llamamiento | Appell | Призыв | 呼吁 | مناشدة
comment | Comment | Commentaire | Comentario | Kommentar | Комментарий | 评论 | تعليق
defend | Defence of a position | Défense d’une position | Defensa de una posición | Verteidigung einer Haltung | Отстаивание позиции | 辩护 | دفاع عن موقف
oppose | Opposition | Opposition | Oposición | Ablehnung | Возражение | 反对 | معارضة
criticise | Criticism | Critique | Crítica | Kritik | Критика | 批评 | انتقاد
accuse | Accusation | Accusation | Acusación | Vorwurf | Обвинение | 指责 | اتهام
refuse | Refusal | Refus | Negativa | Weigerung | Отказ | 拒绝 | رفض
threaten | Threat | Menace | Amenaza | Drohung | Угроза | 威胁 | تهديد
joint-statement | Joint statement | Déclaration commune | Declaración conjunta | Gemeinsame Erklärung | Совместное заявление | 联合声明 | بيان مشترك
`,
  instrument: `
treaty | Treaty | Traité | Tratado | Vertrag | Договор | 条约 | معاهدة
agreement | Agreement | Accord | Acuerdo | Abkommen | Соглашение | 协定 | اتفاقية
memorandum | Memorandum | Mémorandum | Memorando | Memorandum | Меморандум | 备忘录 | مذكرة تفاهم
contract | Contract | Contrat | Contrato | Liefer- oder Kaufvertrag | Контракт | 合同 | عقد
roadmap | Roadmap | Feuille de route | Hoja de ruta | Fahrplan | Дорожная карта | 路线图 | خارطة طريق
oral | Oral undertaking | Engagement verbal | Compromiso verbal | Mündliche Zusage | Устная договорённость | 口头协议 | تعهد شفهي
`,
  agreementStatus: `
agreed | Agreed | Convenu | Acordado | Vereinbart | Согласовано | 已商定 | متفق عليه
initialled | Initialled | Paraphé | Rubricado | Paraphiert | Парафировано | 已草签 | موقّع بالأحرف الأولى
signed | Signed | Signé | Firmado | Unterzeichnet | Подписано | 已签署 | موقّع
ratified | Ratified | Ratifié | Ratificado | Ratifiziert | Ратифицировано | 已批准 | مصدّق عليه
in-force | In force | En vigueur | En vigor | In Kraft | Действует | 生效 | ساري المفعول
suspended | Suspended | Suspendu | Suspendido | Ausgesetzt | Приостановлено | 已中止 | معلّق
terminated | Terminated | Dénoncé | Terminado | Beendet | Прекращено | 已终止 | منتهٍ
`,
  kind: `
aid | Aid | Aide | Ayuda | Hilfe | Помощь | 援助 | مساعدات
loan-investment | Loan or investment | Prêt ou investissement | Préstamo o inversión | Kredit oder Investition | Кредит или инвестиции | 贷款或投资 | قرض أو استثمار
sanction | Sanction | Sanction | Sanción | Sanktion | Санкция | 制裁 | عقوبة
sanction-relief | Sanctions relief | Allègement de sanctions | Alivio de sanciones | Sanktionserleichterung | Смягчение санкций | 放宽制裁 | تخفيف العقوبات
trade-measure | Trade measure | Mesure commerciale | Medida comercial | Handelsmaßnahme | Торговая мера | 贸易措施 | إجراء تجاري
export-control | Export control | Contrôle des exportations | Control de exportaciones | Ausfuhrkontrolle | Экспортный контроль | 出口管制 | مراقبة الصادرات
expulsion | Expulsion of diplomats | Expulsion de diplomates | Expulsión de diplomáticos | Ausweisung von Diplomaten | Высылка дипломатов | 驱逐外交官 | طرد دبلوماسيين
recall | Recall of an envoy | Rappel d’un ambassadeur | Llamada a consultas | Rückruf eines Gesandten | Отзыв посла | 召回使节 | استدعاء سفير
relations | Diplomatic relations | Relations diplomatiques | Relaciones diplomáticas | Diplomatische Beziehungen | Дипломатические отношения | 外交关系 | العلاقات الدبلوماسية
visa-border | Visas and borders | Visas et frontières | Visados y fronteras | Visa und Grenzen | Визы и границы | 签证与边境 | التأشيرات والحدود
detention | Detention | Détention | Detención | Festnahme | Задержание | 拘留 | احتجاز
release-exchange | Release or exchange | Libération ou échange | Liberación o canje | Freilassung oder Austausch | Освобождение или обмен | 释放或交换 | إفراج أو تبادل
deployment | Deployment | Déploiement | Despliegue | Stationierung | Развёртывание | 部署 | نشر قوات
exercise | Military exercise | Exercice militaire | Ejercicio militar | Militärübung | Военные учения | 军事演习 | تمرين عسكري
incursion | Incursion | Incursion | Incursión | Grenzverletzung | Вторжение в пределы | 越境 | توغل
force | Use of force | Recours à la force | Uso de la fuerza | Gewaltanwendung | Применение силы | 使用武力 | استخدام القوة
ceasefire-withdrawal | Ceasefire or withdrawal | Cessez-le-feu ou retrait | Alto el fuego o retirada | Waffenruhe oder Abzug | Прекращение огня или отвод войск | 停火或撤军 | وقف إطلاق النار أو انسحاب
cyber | Cyber operation | Cyberopération | Operación cibernética | Cyberoperation | Кибероперация | 网络行动 | عملية سيبرانية
vote-veto | Vote or veto | Vote ou veto | Voto o veto | Abstimmung oder Veto | Голосование или вето | 投票或否决 | تصويت أو نقض
legal | Legal step | Action en justice | Acción judicial | Rechtlicher Schritt | Юридический шаг | 法律行动 | إجراء قانوني
evacuation | Evacuation | Évacuation | Evacuación | Evakuierung | Эвакуация | 撤离 | إجلاء
protest | Protest | Protestation | Protesta | Protest | Протест | 抗议 | احتجاج
other | Other | Autre | Otra | Sonstiges | Иное | 其他 | أخرى
`,
} as const;
