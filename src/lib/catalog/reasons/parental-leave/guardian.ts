export { default } from '$lib/catalog/reasons/planned-leave/guardian';
