/** Days that bind a practice, and what it does once, from the words of the law: number, unit, from when; kind, time, days. */
import { saidIn } from './rows';

export const limits = saidIn(String.raw`
us | all | access 30 days | request for records & one extension of 30 days & psychotherapy notes are not part | 164.524
us | all | papers 6 years | policies and signed authorizations & no years for the chart itself | 45 CFR 164
uk, uk-eng, uk-nir, uk-sct, uk-wls, ie | all | access 1 months | without undue delay & two further months where it is complex & free & manifestly unfounded or excessive | article 12(3) and (5)
au-nsw | all | access 45 days | private holders & no answer by then counts as a refusal & fee is paid, it is 7 days | Health Records and Information Privacy Act 2002 (NSW), section 27
ca-qc | psychologist | access 30 days | with diligence & after a written request & fees are for copying and sending only, and the amount is told first | C-26, r. 212, section 20
us-az | examined | release 12 months | a release is valid & an event, but no later | R4-6-1105(C)
us-dc | all | access 30 days | from a written request, to see and to copy & talk it through | 7-1205.01
us-dc | all | release 365 days | a release is valid for 365 days at most | 7-1202.02(a)
us-md | all | release 1 years | a release is valid for 1 year at most | 4-303
us-me | all | access 30 days | copy or a narrative & outside HIPAA: within a reasonable time & personal notes may be left out | 1711-B(2)
us-mn | all | access 30 days | after a request in writing | 144.292
us-mn | counselor | release 12 months | a release is valid for 12 months at most | 2150.7520
us-ne | all | access 30 days | for a copy, after a request in writing & withheld where their release is not in the client’s best interest, unless a court orders | 71-8403
us-ne | all | access 10 days | to look at the record & copy follows within 30 days | 71-8403
us-nj | rehabilitationCounselor | lookBack 6 months | seen in the 6 months before & told directly | 13:34-27.7
us-nv | all | access 10 workingDays | to look at the record; 20 working days where it is kept outside Nevada | 629.061(2)
us-tn | all | access 10 workingDays | after a written request & copy of the whole record; a summary is not enough & reported to the licensing board | 63-2-101(a)(1)
us-tx | all | access 15 days | as promptly as required & 15th day after a written request & mental health records & no such record you say so & fee may be asked for first, except in an emergency | 611.008(a)
us-va | all | lookBack 2 years | two years right before records move & no days ahead | 54.1-2405(A) and (B)
us-wa | all | access 15 workingDays | as promptly as required & unusual delays it, you say why and by when, 21 working days at most & older copy | 70.02.080(1)
us-wv | all | access 30 days | no more than that after a written request | 16-29-1(a)
`);

export const methods = saidIn(String.raw`
au-act | all | newspaper beforeClosing -30 | public notice & 30 days before & closes, merges or moves | act.gov.au
au-act | all | board onceDecided - | ACT Health & as soon as possible once a closing, a merger or a move is decided | act.gov.au
uk, uk-eng, uk-nir, uk-sct, uk-wls | all | plan now - | members of the BABCP & clinical will and declare it & since September 2023 & death, illness, suspension or dismissal | BABCP Standards 8.2
uk, uk-eng, uk-nir, uk-sct, uk-wls | all | plan now - | members of the BACP & appoint somebody to contact clients & colleague, trustee or supervisor, bound by the same confidentiality | BACP Ethical Framework
uk, uk-eng, uk-nir, uk-sct, uk-wls | all | plan now - | registrants of the BPC & professional trustees & have agreed, have access, and have written instructions | BPC protocol
us-co | counselor | plan now - | plan for your records & cannot handle them yourself, you or your estate name a suitable person | 737-1.16(E)
us-co | socialWorker | custodian beforeClosing - | cannot handle your records yourself, you or your estate name a suitable person | 726-1.16(F)
us-la | psychologist | plan now - | plan in advance & records move properly and stay protected & leave practice | 46:LXIII.1313.B.3
us-md | all | custodian beforeClosing - | secured at once & successor, the client or a provider the client names has them, or they are lawfully destroyed | 10.01.16.06A
us-md | all | board beforeClosing - | death, retirement, giving up the license or closing & agrees to keep the records and says so to the board in writing, within a reasonable time | 10.01.16.06B
us-md | all | letter beforeClosing - | first-class mail & daily newspaper do, for 2 weeks in a row & reported to have dropped that | 10.01.16.06B(2)
us-md | all | plan now - | write and sign a schedule of how long records are kept & every provider & electronic records need a current back-up | 10.01.16.02B(8), .04A and .04G
us-md | socialWorker | plan now - | written plan for clients and files & incapacity, on death or when you stop & somebody you name has it & colleague or custodian | 10.42.03.03A(4)
us-mi | all | custodian beforeClosing - | cannot keep records & another provider, a facility or a medical records company that protects them and gives access | 333.16213(2)
us-nc | counselor | plan now - | ACA Code is law here & plan for incapacity, death, retirement and the end of the practice | 53 .0102(a)
us-nc | counselor | custodian now - | ACA Code is law here & records custodian & practice ends, on incapacity and on death | 53 .0102(a)
us-nh | clinicians | board afterClosing 30 | change of a business address, or giving one up & board’s own form within 30 days | Mhp 502.01(e)
us-nh | psychologist | board afterClosing 30 | change of a business or practice address, or giving one up & within 30 days | Psyc 502.01(b)(2)
us-nj | rehabilitationCounselor | letter beforeClosing - | each client treated in the 6 months before & stopping, or being out for more than 3 months & try to tell each of them directly & copies or a transfer | 13:34-27.7
us-nj | rehabilitationCounselor | newspaper afterClosing 30 60 90 | local newspaper & at least once a month for the first 3 months after & not all clients could be reached | 13:34-27.7
us-nj | socialWorker | newspaper afterClosing 30 60 90 | newspaper or on your website & at least once a month for the first 3 months after & retirement, a death, or a closing for more than 90 days & nobody takes the practice over & executor has the same duty | 13:44G-10.6
us-nj | socialWorker | board beforeClosing - | retirement, death or a closing for more than 90 days & procedure in writing | 13:44G-10.6
us-or | psychologist | custodian now - | active or semi-active Oregon psychologist & act for your clients and refer them on your death or incapacity & kept told who it is & private until it is needed | 858-010-0060(2) to (4)
us-or | counselor, familyTherapist | custodian now - | filed with the board and updated at once when it changes | 833-075-0070 and -0080
us-tx | socialWorker | plan now - | independent practice & custody and control of records on death, incapacity or the end of the practice | 781.309(3)
us-tx | all | website now - | on the website and at each facility & how to ask for records, how to reach the licensing authority, and how to file a complaint & serves consumers & easily seen | 181.105
us-va | all | letter beforeClosing - | before records move on a closing, a sale, or a move of more than 30 miles or out of the state & by mail or electronically to the last address & current clients & on written request to a like provider or the client, and names any charge | 54.1-2405(A)
us-va | all | newspaper beforeClosing - | as well as the letter, before records move & newspaper of general circulation where you practice | 54.1-2405(A)
us-wi | all | letter afterClosing - | first-class letter to the last known address, at least 35 days before & records are destroyed | 146.819(3)(a)
us-wi | all | newspaper afterClosing - | records are destroyed & class 3 notice & newspaper of the county of the practice | 146.819(3)(b)
`);
