export { load } from '$routes/(old)/lead-on';
