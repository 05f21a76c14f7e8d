/** Topic | English | French | Spanish | German | Russian | Chinese | Arabic */
export const topics = `
diplomacy | Diplomacy | Diplomatie | Diplomacia | Diplomatie | Дипломатия | 外交 | الدبلوماسية
defence | Defence | Défense | Defensa | Verteidigung | Оборона | 国防 | الدفاع
arms-control | Arms control | Maîtrise des armements | Control de armamentos | Rüstungskontrolle | Контроль над вооружениями | 军备控制 | الحد من التسلح
nuclear-weapons | Nuclear weapons | Armes nucléaires | Armas nucleares | Kernwaffen | Ядерное оружие | 核武器 | الأسلحة النووية
security | Security | Sécurité | Seguridad | Sicherheit | Безопасность | 安全 | الأمن
intelligence | Intelligence | Renseignement | Inteligencia | Nachrichtendienste | Разведка | 情报 | الاستخبارات
terrorism | Terrorism | Terrorisme | Terrorismo | Terrorismus | Терроризм | 恐怖主义 | الإرهاب
cyber | Cyberspace | Cyberespace | Ciberespacio | Cyberraum | Киберпространство | 网络空间 | الفضاء الإلكتروني
space | Outer space | Espace extra-atmosphérique | Espacio ultraterrestre | Weltraum | Космос | 太空 | الفضاء الخارجي
trade | Trade | Commerce | Comercio | Handel | Торговля | 贸易 | التجارة
tariffs | Tariffs | Droits de douane | Aranceles | Zölle | Таможенные пошлины | 关税 | الرسوم الجمركية
investment | Investment | Investissement | Inversión | Investitionen | Инвестиции | 投资 | الاستثمار
finance | Finance | Finances | Finanzas | Finanzen | Финансы | 金融 | المالية
sanctions | Sanctions | Sanctions | Sanciones | Sanktionen | Санкции | 制裁 | العقوبات
energy | Energy | Énergie | Energía | Energie | Энергетика | 能源 | الطاقة
oil-gas | Oil and gas | Pétrole et gaz | Petróleo y gas | Öl und Gas | Нефть и газ | 石油和天然气 | النفط والغاز
nuclear-energy | Nuclear energy | Énergie nucléaire | Energía nuclear | Kernenergie | Атомная энергетика | 核能 | الطاقة النووية
climate | Climate | Climat | Clima | Klima | Климат | 气候 | المناخ
environment | Environment | Environnement | Medio ambiente | Umwelt | Окружающая среда | 环境 | البيئة
agriculture | Agriculture | Agriculture | Agricultura | Landwirtschaft | Сельское хозяйство | 农业 | الزراعة
food | Food | Alimentation | Alimentación | Ernährung | Продовольствие | 粮食 | الغذاء
health | Health | Santé | Salud | Gesundheit | Здравоохранение | 卫生 | الصحة
migration | Migration | Migrations | Migración | Migration | Миграция | 移民 | الهجرة
consular | Consular affairs | Affaires consulaires | Asuntos consulares | Konsularwesen | Консульские вопросы | 领事事务 | الشؤون القنصلية
human-rights | Human rights | Droits de l’homme | Derechos humanos | Menschenrechte | Права человека | 人权 | حقوق الإنسان
democracy | Democracy | Démocratie | Democracia | Demokratie | Демократия | 民主 | الديمقراطية
elections | Elections | Élections | Elecciones | Wahlen | Выборы | 选举 | الانتخابات
education | Education | Éducation | Educación | Bildung | Образование | 教育 | التعليم
science | Science | Sciences | Ciencia | Wissenschaft | Наука | 科学 | العلوم
technology | Technology | Technologie | Tecnología | Technologie | Технологии | 技术 | التكنولوجيا
semiconductors | Semiconductors | Semi-conducteurs | Semiconductores | Halbleiter | Полупроводники | 半导体 | أشباه الموصلات
telecom | Telecommunications | Télécommunications | Telecomunicaciones | Telekommunikation | Телекоммуникации | 电信 | الاتصالات
transport | Transport | Transports | Transporte | Verkehr | Транспорт | 运输 | النقل
aviation | Aviation | Aviation | Aviación | Luftfahrt | Авиация | 航空 | الطيران
maritime | Maritime affairs | Affaires maritimes | Asuntos marítimos | Seewesen | Морские дела | 海洋事务 | الشؤون البحرية
infrastructure | Infrastructure | Infrastructures | Infraestructura | Infrastruktur | Инфраструктура | 基础设施 | البنية التحتية
border | Borders | Frontières | Fronteras | Grenzen | Границы | 边界 | الحدود
territory | Territory | Territoire | Territorio | Staatsgebiet | Территория | 领土 | الأراضي
water | Water | Eau | Agua | Wasser | Водные ресурсы | 水资源 | المياه
culture | Culture | Culture | Cultura | Kultur | Культура | 文化 | الثقافة
sport | Sport | Sport | Deporte | Sport | Спорт | 体育 | الرياضة
tourism | Tourism | Tourisme | Turismo | Tourismus | Туризм | 旅游 | السياحة
media | Media | Médias | Medios de comunicación | Medien | СМИ | 媒体 | الإعلام
development | Development | Développement | Desarrollo | Entwicklung | Развитие | 发展 | التنمية
humanitarian | Humanitarian affairs | Affaires humanitaires | Asuntos humanitarios | Humanitäres | Гуманитарные вопросы | 人道主义事务 | الشؤون الإنسانية
disaster-relief | Disaster relief | Secours en cas de catastrophe | Socorro en casos de desastre | Katastrophenhilfe | Помощь при бедствиях | 救灾 | الإغاثة من الكوارث
crime | Crime | Criminalité | Delincuencia | Kriminalität | Преступность | 犯罪 | الجريمة
law | Law | Droit | Derecho | Recht | Право | 法律 | القانون
peace-process | Peace process | Processus de paix | Proceso de paz | Friedensprozess | Мирный процесс | 和平进程 | عملية السلام
war | War | Guerre | Guerra | Krieg | Война | 战争 | الحرب
prisoners | Prisoners | Prisonniers | Prisioneros | Gefangene | Пленные и заключённые | 囚犯与战俘 | السجناء والأسرى
history | History | Histoire | Historia | Geschichte | История | 历史 | التاريخ
`;
