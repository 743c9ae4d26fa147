import { moving } from '$lib/catalog/letters/blocks/closing';
import { closesInPlain } from '$lib/catalog/reasons/common/in-plain-words';
import { relocation } from './letter';

export default closesInPlain({ of: relocation, news: moving });
