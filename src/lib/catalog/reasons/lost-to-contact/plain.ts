import { staysAwayInPlain } from '$lib/catalog/reasons/common/stays-away-in-plain';
import { inPlain } from '$lib/catalog/reasons/common/in-plain-words';

export default inPlain(staysAwayInPlain);
