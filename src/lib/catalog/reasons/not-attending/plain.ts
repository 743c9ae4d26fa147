import { staysAwayInPlain } from '$lib/catalog/reasons/common/stays-away-in-plain';
import { inPlain } from '$lib/catalog/reasons/common/in-plain-words';
import letter from './letter';

export default inPlain(letter, staysAwayInPlain);
