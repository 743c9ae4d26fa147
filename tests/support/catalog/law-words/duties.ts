/** What the law asks at all or of each ending and sets no number for us, what binds an ending, what papers say: in its words. */
import { saidIn } from './rows';

export const duties = saidIn(String.raw`
uk-eng, uk-nir, uk-sct, uk-wls | psychologist | - | full, clear and accurate records and keep them secure & sets no years & professional bodies | HCPC Standards of conduct 10.1 to 10.3
us-az | examined | - | family therapy each competent member .* signs a release for their own part | R4-6-1105(E)
us-az | all | - | written request & see the record or give copies & no number of days & three weeks reasonable, for physicians | 12-2293
us-co | psychologist | - | closing statement | 721-1.16
us-co | counselor | - | closing statement | 737-1.16
us-co | counselor | - | where possible, a client agrees before their records are transferred | 737-1.16(D)
us-dc | all | - | held back .* only to prevent an imminent psychological impairment .* or an imminent serious physical injury & the client is told | 7-1205.02
us-ga | all | - | 30 days and its ten years, does not reach psychiatric, psychological or other mental health records & HIPAA’s 30 days & 31-33-7 and 31-33-8 | 31-33-4
us-id | all | - | few exceptions, not be denied | 32-1015
us-in | all | - | see and copy .* mental health record & limit where it would do harm & no number of days & general section on access does not apply | 16-39-2-4
us-ks | licensees | - | 30 days for copies bind those licensed by the Board of Healing Arts, not licensees of the Behavioral Sciences & HIPAA’s 30 days | 65-6836
us-ks | licensees | - | court can appoint somebody to keep abandoned records only for licensees of the healing arts | 65-28,128
us-ky | all | - | written request the first copy of the record is free & at most 1 dollar a page & no number of days | 422.317(1)
us-la | psychologist | - | needed for emergency treatment are not held back only because a bill is unpaid | 46:LXIII.1313.C
us-la | all | - | signed authorization & copy of the whole record & 1 dollar a page for the first 25 pages & 25 dollars for handling | 40:1165.1(A)(2)(b)
us-ma | counselor, familyTherapist | - | in writing, at the start, that records are kept and how to see them | 262 CMR 8.02
us-ma | counselor, familyTherapist | - | written request a copy is given within a reasonable time & 12CC & declined where it would harm | 8.02(1)(c)1-2
us-ma | psychologist | - | ethics code of the American Psychological Association is the standard | 251 CMR 1.10
us-md | all | - | lawfully consented alone gets the notice .* certified mail, to the addressee only & parent or guardian & 20-102\(c\) and 20-103\(c\), not 20-104 | 10.01.16.06B(2)(b)(ii) and .07B
us-md | psychologist | - | expect to be away, another suitable professional deals with your clients’ emergencies | 10.36.05.07
us-md | counselor, familyTherapist | - | away, another suitable professional is there to act | 10.58.03.04A(9)
us-me | socialWorker | - | kept by these rules also once the license has ended | ch. 17 s. 2(3)
us-mi | all | - | before its 7 years .* destroyed only after a written notice, and with the client’s written authorization | 333.16213(1)
us-mo | all | - | reasonable time of a written request, for a fee & condition and sound treatment may limit | 191.227(1)
us-mo | socialWorker | - | employed & every reasonable effort & employer keeps, stores and disposes | 2263-3.100(4)
us-mt | psychologist | - | imminently needed for treatment are not held back only because fees are unpaid | 24.189.2318(1)(d)
us-mt | all | - | whom HIPAA does not cover & within 10 days of the request, or says in writing why it takes up to 21 & 30 days of federal | 50-16-541
us-nj | socialWorker | - | told promptly of any ending you expect | 13:44G-10.6
us-nj | rehabilitationCounselor | - | copy that serves to continue care is free | 13:34-27.7
us-nv | all | - | sign at each place of work says that records may be destroyed | 629.051(2) and (3)
us-ok | all | - | psychological or psychiatric records go to the client only if the practitioner agrees or a court orders it & HIPAA | 76 O.S. 19(A)(3)
us-ok | all | - | may see their own treatment information, save separate psychotherapy notes and the exceptions & no number of days | 43A O.S. 1-109(B)
us-or | counselor, familyTherapist | - | not held back for unpaid fees & board is told if records are lost or destroyed | 833-075-0070(1)(d) and (4)
us-or | socialWorker | - | new name, postal or e-mail address within 30 days of the change | 877-001-0009
us-pa | counselor | - | says that therapy ended & stored so that it can be reached later | 49.78(a) and (f)
us-pa | counselor | - | reasonable access & only with compelling evidence of serious harm, and write down the request and the reason & no days | 49.78(g)
us-sd | all | - | written request or a signed authorization you give a copy of the record, if there is one & no number of days | 36-2-16.2
us-sd | all | - | records company .* same duty to give copies | 36-2-16.2
us-tn | all | - | from 16 & what records are held and see or copy them within a reasonable time & 10 working days .* shorter | 33-3-112(a)
us-tx | psychologist | - | before an ending: counseling about it, referrals, and help with a transfer so that nobody comes to harm; cover while you are away | 465.21
us-tx | psychologist | - | another provider can take over & death, disability or retirement | 465.22(a)(2)
us-tx | all | - | signed and dated statement says which part, why and for how long; it goes to the client and into the chart & another professional of the client’s choice who treats them may see | 611.0045(b), (c) and (e)
us-va | all | - | no more than what copying and mailing cost | 54.1-2405(A)
us-va | counselor | - | why counseling had to end, which steps were taken, and how you helped to arrange that treatment goes on | 18VAC115-20-130(B)(5)
us-vt | all | - | written request and direction, copies go promptly to the client, their representative or the professional who follows & unprofessional conduct & no number of days | 129a(a)(8)
us-wa | all | - | no longer hold gets the name and address of whoever does, if you know them | 70.02.080(1)(c)
us-wa | clinicians | - | in writing that no treatment records be kept & only the name, fees and payments, dates, the disclosure form and that request | 246-809-035(2)
us-wi | all | - | cease practice & psychologists, social workers, marriage and family therapists and professional counselors & leaves out .* 51\.30 | 146.81(1)(h) and (hg), and (4)
us-wi | all | - | business hours after reasonable notice, with a statement of informed consent & copies on consent and for a fee & log of the requests & no number of days | 146.83(1c), (3) and (3f)
us-wv | all | - | psychiatric or psychological treatment, a summary & once the program of treatment has ended & HIPAA may give more | 16-29-1(a)(1)
`);

export const endings = saidIn(String.raw`
us-id | counselor, familyTherapist | - | code of ethics your board adopted & an ending & abandonment | 24.15.01.200.01
us-ky | socialWorker | - | five years after the last service a person still counts as your client | 23:080 s. 1(2)
us-md | socialWorker | - | end or a break that you expect is told promptly | 10.42.03.03A(3)
us-md | socialWorker | - | seek a transfer, a referral or that the service goes on, by what the client needs or prefers | 10.42.03.03A(3)
us-md | psychologist | - | does not help, interests conflict, competence does not reach or you are in danger & in writing, unless their own acts prevent it | 10.36.05.07F
us-md | psychologist | - | help the client to find another professional, unless their own acts prevent it | 10.36.05.07F
us-md | counselor, familyTherapist | - | only with the client’s agreement or, without it, once you have offered a suitable referral & nobody is abandoned | 10.58.03.05A(2)(c) and .05D
us-mo | familyTherapist | - | beyond your competence, you help the client to find further professional help | 2233-3.010(3)
us-nc | socialWorker | - | end or a break that you expect is told beforehand, as soon as possible | 63 .0504(d)
us-nc | socialWorker | - | referrals are given as needed or on request | 63 .0504(d)
us-nc | socialWorker | - | never ended in order to begin a personal or business relationship | 63 .0504(d)
us-nd | familyTherapist | - | code of ethics of their own in the rules, and a breach is ground for discipline & was not seen | 111-02-01-05
us-nh | clinicians | - | code of your profession is law here & NASW 2018, AMHCA 2020 or AAMFT 2015 & ending, referral and records | Mhp 501.02
us-nj | familyTherapist | - | summary of the ending: the reason, what was told and talked about, a look at the treatment plan, follow-up and transition services & to the client and to other professionals | 13:34-8.1(b)13
us-nv | socialWorker | - | no longer helps is ended & not withdraw suddenly, save in unusual circumstances and with care for the client | 641B.205(8) and (9)
us-ny | all | - | misconduct to abandon a client who needs care at once without reasonable arrangements | 29.2(a)(1)
us-ny | all | - | misconduct to leave a job in a group or clinic without reasonable notice where that seriously impairs care | 29.2(a)(1)
us-oh | all | - | six sessions or 30 days are used up, you end the services or, with the minor’s agreement, tell the parent | 5122.04(B)
us-pa | counselor | - | record shows that the professional relationship ended | 49.78(a)
us-pa | counselor | - | after services end, records are stored so that they can reasonably be reached | 49.78(f)
us-va | counselor | - | why counseling had to end, the steps taken to end it, and the help given in arranging further treatment | 18VAC115-20-130(B)(5)
us-va | socialWorker | - | services must be interrupted or ended, .* for care to go on | 18VAC140-20-150(B)(2)
us-wy | psychologist | - | refer clients .* where that is clearly in the client’s best interest | 068-15 Wyo. Code R. 15-3(a)(v)
`);

export const papers = saidIn(String.raw`
us-ma | counselor, familyTherapist | beginning | in writing, at the start, that records are kept and how to inspect them & ¶.*keep a record .* inspect it or have a copy | 262 CMR 8.02(1)(c)
us-md | all | notice | destroyed or transferred, and at what place, on which day and at what time & ¶.*no records are destroyed: \{whose\} records go to \{recordsKeeper\}, and can be collected \{recordsCollect\} | 10.01.16.06B(2)(a)
us-md | all | newspaper | destroyed or transferred, and the place, day and time & ¶.*go to \{recordsKeeper\}, and can be collected \{recordsCollect\} | 10.01.16.06B(2)(a)
us-mo | counselor | beginning | informed consent explains how records are stored so that they stay confidential | 2095-3.015(3)
us-nj | rehabilitationCounselor | notice | how clients get their records or have them transferred & ¶.*copy of \{whose\} records, or have them sent to another professional: \{recordsContact\} | 13:34-27.7
us-nv | all | beginning | first visit & written statement & may be destroyed & ¶.*at least 5 years after they are received or made, and at least until you are 23\. After that they may be destroyed | 629.051(2) and (3)
us-va | all | notice | written request & ¶.*records, or copies of them, go within a reasonable time & ¶.*to you or to a provider of your choice in the same field & regulated alike | 54.1-2405(A)
us-va | all | notice | whether there is a charge & no more than copying and mailing cost & ¶.*\{copyCharge\} | 54.1-2405(A)
us-va | all | newspaper | written request & ¶.*records, or copies of them, go within a reasonable time to the client or to a provider of the client’s choice in the same field & regulated alike | 54.1-2405(A)
us-va | all | newspaper | whether there is a charge & no more than copying and mailing cost & ¶.*\{copyCharge\} | 54.1-2405(A)
us-wi | all | destroying | the day of it unless they are collected before, and where and on which days and at which times | 146.819(3)(a)
us-wi | all | newspaper | the day of it unless they are collected before, and where and on which days and at which times | 146.819(3)(b)
us-wi | all | beginning | first service & section on access in other words & ¶.*business hours .* reasonable time before & copies for a fee | 146.83(2)
`);

/** What was read and gives a private practice no number. */
export const unset = saidIn(String.raw`
us-la | all | access | right to a copy; the number of days was cut off | 40:1165.1(A)(2)(b)
us-me | counselor, familyTherapist | retentionMinor | says nothing of minors | 02-514 C.M.R. ch. 8-A s. 5
us-mn | socialWorker | retentionMinor | says nothing of minors | 148E.225 subd. 4
us-nc | socialWorker | retentionAdult | adequate records and states no years | 63 .0507(d)
us-ny | counselor, familyTherapist | access | not among those whom the law on access lists & 8 NYCRR 29.2 & 30 days & later amendment | 18(1)(d)
us-oh | all | retentionAdult | certified by the state & at least seven years after discharge & not for an ordinary private practice | 5122-27-02(H)
us-wy | all | retentionAdult | community mental health programs & seven years from the day the record was closed & no rule for a private practice | 048-6 Wyo. Code R. 6-2(a)
`);
