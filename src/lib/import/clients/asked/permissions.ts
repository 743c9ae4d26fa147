/** What a header asks permission for. */
import type { Field } from '$lib/import/clients/fields';

export const channels = [
	['okEmail', 'emailConsent', /\be ?mail\w*/],
	['okText', 'textConsent', /\b(texts?|texting|sms)\b/],
	['okVoicemail', 'voicemail', /\b(voice ?mails?|vm|voice|messages?)\b/],
	['okMail', 'mail', /(?<!\be )\b(mail|mailings?|post|letters?)\b/]
] as const;

const asks =
	/\b(ok|okay|consent\w*|permission|permitted|allow\w*|can|may|opt(ed)?|optin|optout|authori[sz]\w*|agree\w*|leave|do not|dont|don t|unsubscribe\w*)\b|^no (voice|text|sms|e ?mail|messages?)/;
const others =
	/\b(remind\w*|appointments?|newsletters?|marketing|notifications?|portal|billing|invoices?|statements?|type)\b/;
export const forbids =
	/\b(do not|dont|don t|never|no|out|optout|unsubscribe\w*|refus\w*|declin\w*|revoked)\b/;

/** The ways that a header names, each once. */
export function waysIn(words: string) {
	const said = words.replace(/\btext messages?\b/, 'text');
	const named = channels.filter(([, , pattern]) => pattern.test(said));
	return named.length === 0 && /\b(calls?|calling|phone)\b/.test(said) ? [channels[2]] : named;
}

/** What a header asks permission for; `null`: it asks for none. */
export function permissionIn(words: string): Field | null {
	return asks.test(words) && !others.test(words) ? (waysIn(words)[0]?.[0] ?? null) : null;
}

/** What a header may ask permission for, should its cells be yes and no. */
export function channelIn(words: string): Field | null {
	const named = !others.test(words) && channels.find(([, , pattern]) => pattern.test(words));
	return named ? named[0] : null;
}
