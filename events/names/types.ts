/** Event type, or its short name | English | French | Spanish | German | Russian | Chinese | Arabic */
export const types = `
SourceRegistered | Source registered | Source enregistrée | Fuente registrada | Quelle erfasst | Источник внесён | 来源已登记 | سُجّل المصدر
SourceSeenAt | Source seen at another address | Source vue à une autre adresse | Fuente vista en otra dirección | Quelle unter weiterer Adresse gesehen | Источник найден по другому адресу | 来源见于另一网址 | شوهد المصدر على عنوان آخر
SourceWithdrawn | Source withdrawn | Source retirée | Fuente retirada | Quelle zurückgezogen | Источник отозван | 来源已撤回 | سُحب المصدر
SourceReinstated | Source reinstated | Source rétablie | Fuente restablecida | Quelle wiederhergestellt | Источник восстановлен | 来源已恢复 | أُعيد المصدر
MeetingHeld | Meeting held | Rencontre tenue | Reunión celebrada | Treffen abgehalten | Встреча состоялась | 举行会晤 | عُقد اجتماع
StatementMade | Statement made | Déclaration faite | Declaración hecha | Erklärung abgegeben | Заявление сделано | 发表声明 | صدر تصريح
AgreementReached | Agreement reached | Accord conclu | Acuerdo alcanzado | Vereinbarung getroffen | Соглашение достигнуто | 达成协议 | أُبرم اتفاق
ActionTaken | Action taken | Mesure prise | Medida adoptada | Maßnahme ergriffen | Действие предпринято | 采取行动 | اتُّخذ إجراء
FactConfirmed | Fact confirmed | Fait confirmé | Hecho confirmado | Tatsache bestätigt | Факт подтверждён | 事实已确认 | أُكّدت الواقعة
FactAmended | Fact amended | Fait modifié | Hecho modificado | Tatsache berichtigt | Факт исправлен | 事实已更正 | عُدّلت الواقعة
FactRetracted | Fact retracted | Fait rétracté | Hecho retirado | Tatsache zurückgenommen | Факт отозван | 事实已撤销 | سُحبت الواقعة
FactReinstated | Fact reinstated | Fait rétabli | Hecho restablecido | Tatsache wiederhergestellt | Факт восстановлен | 事实已恢复 | أُعيدت الواقعة
FactsMerged | Facts merged | Faits réunis | Hechos unidos | Tatsachen zusammengeführt | Факты объединены | 事实已合并 | دُمجت الوقائع
FactsSeparated | Facts separated | Faits séparés | Hechos separados | Tatsachen getrennt | Факты разделены | 事实已分开 | فُصلت الوقائع
MergeWithdrawn | Verdict on facts withdrawn | Verdict sur des faits retiré | Veredicto sobre hechos retirado | Urteil über Tatsachen zurückgenommen | Решение о фактах отозвано | 关于事实的裁定已撤回 | سُحب الحكم بشأن الوقائع
meeting | Meeting | Rencontre | Reunión | Treffen | Встреча | 会晤 | اجتماع
statement | Statement | Déclaration | Declaración | Erklärung | Заявление | 声明 | تصريح
agreement | Agreement | Accord | Acuerdo | Vereinbarung | Соглашение | 协议 | اتفاق
action | Action | Mesure | Medida | Maßnahme | Действие | 行动 | إجراء
`;
