import { closesInPlain } from '$lib/catalog/reasons/common/in-plain-words';
import letter from './letter';

export default closesInPlain(letter);
