import { cleanup, render, screen } from '@testing-library/svelte';
import { afterEach, expect, it } from 'vitest';
import { caseOf, guardian } from '$tests/support/domain/cases';
import { sentLetter } from '$tests/support/domain/sent';
import ArrivalLink from './ArrivalLink.svelte';

afterEach(cleanup);

it('says whose letter each is, and names none to somebody outside', () => {
	const letters = [
		sentLetter({ id: 'own' }),
		sentLetter({ id: 'maja', recipientId: 'maja' }),
		sentLetter({ id: 'unit', providerId: 'river', frozen: '{"to":["River Clinic"]}' })
	];
	render(ArrivalLink, { case: caseOf({ recipients: [guardian()], letters }) });
	expect(screen.getAllByRole('listitem')).toHaveLength(2);
	expect(screen.getByText(/to Maja Lindqvist/)).toBeVisible();
	expect(screen.getByText(/to Zoë Lindqvist/)).toBeVisible();
});
