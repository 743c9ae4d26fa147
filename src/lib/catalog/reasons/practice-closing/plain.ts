import { closesInPlain } from '$lib/catalog/reasons/common/in-plain-words';

export default closesInPlain();
