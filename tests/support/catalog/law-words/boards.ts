/** Boards by licence, as the law files name them: each beside the cite that was seen. */

/** Place, profession, a part of the board's name, how sure, cite. */
const table = `
us-ak|psychologist|Board of Psychologist and Psychological Associate Examiners|A|AS 08.86
us-al|psychologist|Alabama Board of Examiners in Psychology|A|Ala. Code 34-26-22
us-al|counselor|Alabama Board of Examiners in Counseling|A|Ala. Admin. Code 255-X-1-.03
us-al|socialWorker|Alabama State Board of Social Work Examiners|A|Ala. Admin. Code title 850
us-al|familyTherapist|Alabama Board of Examiners in Marriage and Family Therapy|A|Ala. Code 34-17A-3(2)
us-ar|counselor, familyTherapist|Arkansas Board of Examiners in Counseling and Marriage & Family Therapy|A|007.33.20-044 Ark. Admin. Code
au-nsw|psychologist|Psychology Board of Australia|B|Health Practitioner Regulation National Law
au-qld|psychologist|Psychology Board of Australia|B|National Law
us-az|psychologist|Arizona Board of Psychologist Examiners|A|4 A.A.C. 26
us-az|socialWorker, counselor, familyTherapist|Arizona Board of Behavioral Health Examiners|A|4 A.A.C. 6
ca-bc|psychologist|College of Health and Care Professionals of British Columbia|B|Health Professions Act
ca-qc|psychologist|Ordre des psychologues du Québec|A|C-26, r. 221
us-ca|psychologist|California Board of Psychology|A|2902
us-ca|socialWorker, counselor, familyTherapist|California Board of Behavioral Sciences|A|SB 33
us-co|psychologist|State Board of Psychologist Examiners|A|3 CCR 721-1
us-co|socialWorker|State Board of Social Work Examiners|A|4 CCR 726-1
us-co|counselor|State Board of Licensed Professional Counselor Examiners|A|4 CCR 737-1
us-co|familyTherapist|State Board of Marriage and Family Therapist Examiners|A|4 CCR 736-1
us-ct|socialWorker, counselor, familyTherapist|Department of Public Health|A|Conn. Gen. Stat. 19a-14(c)
us-dc|psychologist|Board of Psychology|A|D.C. Code 3-1201.01
us-dc|socialWorker|Board of Social Work|A|D.C. Code 3-1201.01
us-dc|counselor|Board of Professional Counseling|A|D.C. Code 3-1201.01
us-de|psychologist|Board of Examiners of Psychologists|A|24 Del. Admin. Code 3500
us-de|counselor, familyTherapist|Board of Mental Health and Chemical Dependency Professionals|A|24 Del. C. 3001
us-fl|psychologist|Florida Board of Psychology|A|Fla. Admin. Code ch. 64B19
us-fl|socialWorker, counselor, familyTherapist|Board of Clinical Social Work, Marriage and Family Therapy and Mental Health Counseling|A|Fla. Admin. Code ch. 64B4
us-ga|socialWorker, counselor, familyTherapist|Georgia Composite Board of Professional Counselors, Social Workers, and Marriage and Family Therapists|A|Ga. Comp. R. & Regs. 135
us-ia|psychologist, counselor, familyTherapist, socialWorker|Board of Behavioral Health Professionals|A|2024 Iowa Acts SF 2385
us-id|counselor, familyTherapist|Idaho Licensing Board of Professional Counselors and Marriage and Family Therapists|A|IDAPA 24.15.01
us-id|psychologist|Idaho State Board of Psychologist Examiners|B|IDAPA 24.12.01
us-id|socialWorker|State Board of Social Work Examiners|B|IDAPA 24.14.01
ie|counselor, familyTherapist|Counsellors and Psychotherapists Registration Board|B|Health and Social Care Professionals Act 2005
ie|psychologist|Psychologists Registration Board|B|Health and Social Care Professionals Act 2005
us-il|socialWorker|Social Work Examining and Disciplinary Board|A|225 ILCS 20/3
us-il|counselor|Professional Counselor Licensing and Disciplinary Board|A|225 ILCS 107/10
us-in|psychologist|Indiana State Psychology Board|A|Ind. Code 25-33
us-in|socialWorker, counselor, familyTherapist|Behavioral Health and Human Services Licensing Board|A|839 IAC
us-ks|psychologist, counselor, familyTherapist, socialWorker|Behavioral Sciences Regulatory Board|A|K.A.R. agency 102
us-ky|psychologist|Kentucky Board of Examiners of Psychology|A|KRS ch. 319
us-ky|socialWorker|Kentucky Board of Social Work|B|201 KAR ch. 23
us-ky|counselor|Kentucky Board of Licensed Professional Counselors|A|201 KAR 36:005
us-ky|familyTherapist|Kentucky Board of Licensure|B|201 KAR ch. 32
us-la|psychologist|Louisiana State Board of Examiners of Psychologists|A|La. R.S. 37:2353
us-la|socialWorker|Louisiana State Board of Social Work Examiners|A|Louisiana Social Work Practice Act, definitions
us-la|counselor, familyTherapist|Louisiana Licensed Professional Counselors Board of Examiners|A|LAC 46:LX.101
us-ma|socialWorker|Board of Registration of Social Workers|A|258 CMR
us-ma|counselor, familyTherapist|Board of Allied Mental Health and Human Services Professions|A|262 CMR
us-md|psychologist|Maryland Board of Examiners of Psychologists|A|COMAR title 10 subtitle 36
us-md|socialWorker|Maryland Board of Social Work Examiners|A|COMAR title 10 subtitle 42
us-md|counselor, familyTherapist|Maryland State Board of Professional Counselors and Therapists|A|COMAR title 10 subtitle 58
us-me|psychologist|State Board of Examiners of Psychologists|A|02-415 C.M.R.
us-me|socialWorker|State Board of Social Worker Licensure|A|02-416 C.M.R.
us-me|counselor, familyTherapist|Board of Counseling Professionals Licensure|A|02-514 C.M.R.
us-mi|familyTherapist|Michigan Board of Marriage and Family Therapy|A|R 338.7201
us-mn|familyTherapist|Minnesota Board of Marriage and Family Therapy|A|Minn. R. ch. 5300
us-mn|socialWorker|Minnesota Board of Social Work|B|Minn. Stat. ch. 148E
us-mo|psychologist|State Committee of Psychologists|A|20 CSR 2235
us-mo|socialWorker|State Committee for Social Workers|A|20 CSR 2263
us-mo|counselor|Committee for Professional Counselors|A|20 CSR 2095
us-mo|familyTherapist|State Committee of Marital and Family Therapists|A|20 CSR 2233
us-ms|psychologist|Mississippi Board of Psychology|A|Miss. Code 73-31-3
us-ms|socialWorker, familyTherapist|Board of Examiners for Social Workers and Marriage and Family Therapists|A|pt. 1901
us-ms|counselor|Mississippi State Board of Examiners for Licensed Professional Counselors|A|pt. 2201
us-mt|socialWorker, counselor, familyTherapist|Montana Board of Behavioral Health|A|MCA 37-23-102
us-nc|socialWorker|North Carolina Social Work Certification and Licensure Board|A|G.S. 90B-3(1a)
us-nc|familyTherapist|North Carolina Marriage and Family Therapy Licensure Board|A|G.S. 90-270.47(2)
us-nc|counselor|North Carolina Board of Licensed Clinical Mental Health Counselors|A|21 NCAC 53
us-nc|psychologist|North Carolina Psychology Board|B|
us-nd|psychologist|North Dakota State Board of Psychologist Examiners|A|N.D.C.C. ch. 43-32
us-nd|socialWorker|North Dakota Board of Social Work Examiners|A|N.D.C.C. 43-41-01
us-nd|counselor|North Dakota Board of Counselor Examiners|A|N.D.C.C. 43-47-01
us-nd|familyTherapist|North Dakota Marriage and Family Therapy Licensure Board|A|N.D.C.C. ch. 43-53
us-nh|socialWorker, counselor, familyTherapist|New Hampshire Board of Mental Health Practice|A|RSA 330-A:2
us-nh|psychologist|New Hampshire Board of Psychologists|A|RSA 329-B:2
us-nj|psychologist|New Jersey State Board of Psychological Examiners|A|N.J.A.C. 13:42
us-nj|socialWorker|New Jersey State Board of Social Work Examiners|A|N.J.A.C. 13:44G
us-nj|familyTherapist|New Jersey State Board of Marriage and Family Therapy Examiners|A|N.J.A.C. 13:34
us-nj|counselor|Professional Counselor Examiners Committee|B|N.J.A.C. 13:34-10
us-nm|psychologist|New Mexico Board of Psychologist Examiners|A|16.22.1.1 NMAC
us-nm|socialWorker|New Mexico Board of Social Work Examiners|A|16.63.16.1 NMAC
us-nm|counselor, familyTherapist|New Mexico Counseling and Therapy Practice Board|A|16.27.1.1 NMAC
us-nv|psychologist|Nevada Board of Psychological Examiners|A|NRS 641.030
us-nv|socialWorker|Nevada Board of Examiners for Social Workers|A|NRS 641B.100
us-nv|counselor, familyTherapist|Nevada Board of Examiners for Marriage and Family Therapists and Clinical Professional Counselors|A|NRS 641A.090
us-ny|all|Office of the Professions|B|Education Law title VIII
us-oh|psychologist|State Board of Psychology|A|Ohio Adm. Code 4732-1
us-oh|socialWorker, counselor, familyTherapist|Counselor, Social Worker and Marriage and Family Therapist Board|A|Ohio R.C. ch. 4757
us-ok|psychologist|Oklahoma State Board of Examiners of Psychologists|A|OAC Title 575
us-ok|counselor, familyTherapist|State Board of Behavioral Health Licensure|A|OAC Title 86
us-or|counselor, familyTherapist|Oregon Board of Licensed Professional Counselors and Therapists|A|OAR ch. 833
us-or|socialWorker|State Board of Licensed Social Workers|A|ORS 675.510
us-pa|socialWorker, counselor, familyTherapist|State Board of Social Workers, Marriage and Family Therapists and Professional Counselors|A|49 Pa. Code
us-ri|psychologist|Board of Psychology|A|R.I. Gen. Laws 5-44-3
us-ri|counselor, familyTherapist|Board of Mental Health Counselors and Marriage and Family Therapists|A|216-RICR-40-05-11
us-sc|counselor, familyTherapist|Board of Examiners for Licensure of Professional Counselors|A|S.C. Code Regs. ch. 36
us-sd|counselor, familyTherapist|South Dakota Board of Examiners for Counselors and Marriage and Family Therapists|A|SDCL 36-32
us-sd|psychologist|South Dakota Board of Examiners of Psychologists|B|SDCL ch. 36-27A
us-tn|psychologist|Tennessee Board of Examiners in Psychology|A|Tenn. Comp. R. & Regs. ch. 1180
us-tn|counselor, familyTherapist|Tennessee Board for Professional Counselors, Marital and Family Therapists, and Clinical Pastoral Therapists|A|Tenn. Comp. R. & Regs. ch. 0450
us-tx|counselor|Texas State Board of Examiners of Professional Counselors|A|22 TAC Part 30
us-tx|psychologist|Texas State Board of Examiners of Psychologists|A|22 TAC Part 21
us-tx|familyTherapist|Texas State Board of Examiners of Marriage and Family Therapists|A|22 TAC Part 35
uk-eng|psychologist|Health and Care Professions Council|A|HCPC Standards of conduct
uk-eng|counselor, familyTherapist|BACP|B|
uk-nir|psychologist|Health and Care Professions Council|A|HCPC Standards of conduct
uk-nir|counselor, familyTherapist|BACP|B|
uk-sct|psychologist|Health and Care Professions Council|A|HCPC Standards of conduct
uk-sct|counselor, familyTherapist|BACP|B|
uk-wls|psychologist|Health and Care Professions Council|A|HCPC Standards of conduct
uk-wls|counselor, familyTherapist|BACP|B|
us-ut|all|Behavioral Health Board|A|Utah Code 58-60-102.5
us-va|counselor, familyTherapist|Virginia Board of Counseling|A|18VAC115
us-va|psychologist|Virginia Board of Psychology|A|18VAC125
us-va|socialWorker|Virginia Board of Social Work|A|18VAC140
us-vt|psychologist|Board of Psychological Examiners|A|Administrative Rules of the Board of Psychological Examiners
us-vt|socialWorker|Office of Professional Regulation|A|26 V.S.A. ch. 61
us-wa|socialWorker, counselor, familyTherapist|Washington State Department of Health|B|WAC 246-809
us-wi|socialWorker, counselor, familyTherapist|Marriage and Family Therapy, Professional Counseling, and Social Work Examining Board|A|Wis. Stat. 457.03
us-wi|psychologist|Psychology Examining Board|A|Wis. Admin. Code Psy
us-wv|psychologist|West Virginia Board of Examiners of Psychologists|B|W. Va. Code R. 17
us-wv|counselor, familyTherapist|West Virginia Board of Examiners in Counseling|B|W. Va. Code ch. 30
us-wv|socialWorker|West Virginia Board of Social Work|B|W. Va. Code R. 25
us-wy|socialWorker, counselor, familyTherapist|Wyoming Mental Health Professions Licensing Board|A|Wyo. Stat. 33-38-102(a)(i)
us-wy|psychologist|Wyoming State Board of Psychology|A|Wyo. Stat. 33-27-113(a)(i)
`;

export type BoardRow = [
	place: string,
	whom: string,
	name: string,
	confidence: string,
	cite: string
];

export const boards = table
	.trim()
	.split('\n')
	.map((line) => line.split('|') as BoardRow);
