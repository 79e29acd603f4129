/** All that the widget says in English. */
import call from '../../widget/messages/call/en.ts';
import form from '../../widget/messages/form/en.ts';

export default { ...form, ...call };
