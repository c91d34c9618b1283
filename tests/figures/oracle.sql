-- The indicators once more, in SQL: written from their definitions, for the period in table p (since, until).

CREATE INDEX spell_of ON spell(woman, role);
CREATE INDEX hold_of ON hold(woman, place);
CREATE INDEX evaluation_of ON evaluation(woman, role);
CREATE INDEX match_of ON "match"(mentee);
CREATE INDEX meeting_of ON meeting(match);
CREATE INDEX follow_up_of ON follow_up(match);

CREATE VIEW pair AS
  SELECT m.*, coalesce(m.met, (SELECT min(t.day) FROM meeting t WHERE t.match = m.id)) AS first_met
  FROM "match" m WHERE m.reason IS NOT 'wronglyMade';

CREATE VIEW in_role AS SELECT woman, role, signed, left FROM spell WHERE signed IS NOT NULL;

CREATE VIEW present AS
  SELECT DISTINCT woman, role FROM in_role, p WHERE signed <= p.until AND (left IS NULL OR left >= p.since);

CREATE VIEW first_sign_up AS SELECT woman, role, min(signed) AS day FROM in_role GROUP BY woman, role;

CREATE VIEW fresh AS
  SELECT present.* FROM present JOIN first_sign_up USING (woman, role), p WHERE day BETWEEN p.since AND p.until;

CREATE VIEW gone AS SELECT DISTINCT woman, role FROM in_role, p WHERE left BETWEEN p.since AND p.until;

CREATE VIEW remaining AS
  SELECT DISTINCT woman, role FROM in_role, p WHERE signed <= p.until AND (left IS NULL OR left > p.until);

CREATE VIEW mentee_left AS SELECT * FROM aged WHERE role = 'mentee';
CREATE VIEW mentor_left AS SELECT * FROM aged WHERE role = 'mentor';
CREATE VIEW aged AS
  SELECT r.role, w.*, CAST(strftime('%Y', p.until) AS INTEGER) - CAST(strftime('%Y', w.born) AS INTEGER)
    - (strftime('%m-%d', p.until) < strftime('%m-%d', w.born)) AS age
  FROM remaining r JOIN woman w ON w.id = r.woman, p;

-- Where a woman stands on the last day, role by role.
CREATE VIEW begun AS
  SELECT s.*, min(coalesce(enquired, signed, ''), coalesce(signed, enquired, '')) AS beginning FROM spell s;

CREATE VIEW spell_now AS
  SELECT b.*, coalesce((SELECT max(e.left) FROM spell e
    WHERE e.woman = b.woman AND e.role = b.role AND e.place < b.place), '') AS back_after
  FROM begun b, p
  WHERE b.beginning <= p.until AND b.place = (SELECT max(o.place) FROM begun o
    WHERE o.woman = b.woman AND o.role = b.role AND o.beginning <= p.until);

CREATE VIEW judged AS
  SELECT s.woman, s.role, e.id, e.day, e.ready FROM spell_now s
  JOIN evaluation e ON e.woman = s.woman AND e.role = s.role, p
  WHERE e.day <= p.until AND (e.day > s.back_after OR e.day >= s.beginning);

CREATE VIEW running AS SELECT * FROM "match", p WHERE confirmed <= p.until AND (closed IS NULL OR closed > p.until);

CREATE VIEW wanting AS
  SELECT s.*, EXISTS (SELECT 1 FROM hold h WHERE h.woman = s.woman AND h.place = s.place
    AND h.since <= p.until AND (h.until IS NULL OR p.until < h.until)) AS on_hold
  FROM spell_now s, p
  WHERE (s.left IS NULL OR s.left > p.until)
    AND (SELECT j.ready FROM judged j WHERE j.woman = s.woman AND j.role = s.role ORDER BY j.day DESC, j.id DESC LIMIT 1);

CREATE VIEW waiting AS
  SELECT w.*, coalesce(
    (SELECT max(m.closed) FROM "match" m WHERE m.mentee = w.woman AND m.closed <= p.until AND m.confirmed <= p.until AND m.reason <> 'wronglyMade'
      AND (m.confirmed > w.back_after OR m.confirmed >= w.beginning)),
    w.signed,
    (SELECT j.day FROM judged j WHERE j.woman = w.woman AND j.role = w.role AND j.day || ' ' || j.id > coalesce(
      (SELECT max(n.day || ' ' || n.id) FROM judged n WHERE n.woman = w.woman AND n.role = w.role AND NOT n.ready), '')
      ORDER BY j.day, j.id LIMIT 1),
    p.until) AS waits_since
  FROM wanting w, p
  WHERE w.role = 'mentee' AND NOT on_hold AND NOT EXISTS (SELECT 1 FROM running r WHERE r.mentee = w.woman);

-- Every day is looked at on its own.
CREATE TABLE calendar AS
  WITH RECURSIVE days(day) AS (SELECT '2023-06-01' UNION ALL SELECT date(day, '+1 day') FROM days WHERE day < '2027-12-31')
  SELECT day FROM days;
CREATE UNIQUE INDEX by_day ON calendar(day);

CREATE VIEW waited AS
  SELECT w.woman, (SELECT count(*) FROM calendar c WHERE c.day >= w.waits_since AND c.day < p.until
    AND NOT EXISTS (SELECT 1 FROM hold h WHERE h.woman = w.woman AND h.place = w.place
      AND h.since <= c.day AND (h.until IS NULL OR c.day < h.until))) AS days
  FROM waiting w, p;

CREATE VIEW running_pair AS
  SELECT pair.*, EXISTS (SELECT 1 FROM pause h WHERE h.match = pair.id AND h.since <= p.until
    AND (h.until IS NULL OR p.until < h.until)) AS paused
  FROM pair, p WHERE confirmed <= p.until AND (closed IS NULL OR closed > p.until);

CREATE VIEW ended AS
  SELECT pair.*, julianday(closed) - julianday(confirmed) AS days FROM pair, p WHERE closed BETWEEN p.since AND p.until;

CREATE VIEW brought AS
  SELECT pair.id, pair.confirmed, pair.first_met, s.woman, s.place, s.signed FROM pair
  JOIN spell s ON s.woman = pair.mentee AND s.role = 'mentee' AND s.signed <= pair.confirmed
  WHERE NOT EXISTS (SELECT 1 FROM spell o WHERE o.woman = s.woman AND o.role = 'mentee' AND o.signed <= pair.confirmed
    AND (o.signed > s.signed OR (o.signed = s.signed AND o.place > s.place)));

CREATE VIEW met AS
  SELECT b.id, julianday(b.first_met) - julianday(b.confirmed) <= 14 AS soon, (SELECT count(*) FROM calendar c WHERE c.day >= b.signed AND c.day < b.first_met
    AND NOT EXISTS (SELECT 1 FROM hold h WHERE h.woman = b.woman AND h.place = b.place
      AND h.since <= c.day AND (h.until IS NULL OR c.day < h.until))) AS days
  FROM brought b, p
  WHERE b.first_met BETWEEN p.since AND p.until AND NOT EXISTS (SELECT 1 FROM brought o WHERE o.woman = b.woman
    AND o.place = b.place AND (o.confirmed < b.confirmed OR (o.confirmed = b.confirmed AND o.id < b.id)));

CREATE VIEW asked AS SELECT * FROM enquiry_spell, p WHERE enquired BETWEEN p.since AND p.until;
CREATE VIEW enquiry_spell AS SELECT enquired, answered, julianday(answered) - julianday(enquired) AS days FROM spell;
CREATE VIEW answer AS SELECT * FROM enquiry_spell, p WHERE answered BETWEEN p.since AND p.until;

CREATE VIEW seen AS SELECT t.* FROM meeting t JOIN pair ON pair.id = t.match, p WHERE t.day BETWEEN p.since AND p.until;
CREATE VIEW talked AS
  SELECT f.rowid AS nr, f.* FROM follow_up f JOIN pair ON pair.id = f.match, p WHERE f.day BETWEEN p.since AND p.until;
CREATE VIEW said AS
  SELECT a.* FROM (SELECT id, match, side, day, question, value FROM survey_answer
    UNION ALL SELECT id, match, side, day, 'worth-it', worth FROM follow_up WHERE worth IS NOT NULL) a
  JOIN pair ON pair.id = a.match, p WHERE a.day BETWEEN p.since AND p.until;
CREATE TABLE said_now (id, match, side, day, question, value);
CREATE INDEX said_by ON said_now(match, side, question);
CREATE VIEW rated AS
  SELECT * FROM said_now t WHERE NOT EXISTS (SELECT 1 FROM said_now o WHERE o.match = t.match AND o.side = t.side
    AND o.question = t.question AND o.day || ' ' || o.id > t.day || ' ' || t.id);

CREATE VIEW funded AS
  SELECT x.woman, (SELECT count(*) FROM "grant" g WHERE g.since <= p.until AND g.until >= p.since AND (g.label IS NULL
    OR EXISTS (SELECT 1 FROM labelled l WHERE l.label = g.label AND l.woman = x.woman))) AS grants
  FROM (SELECT DISTINCT woman FROM present) x, p;
CREATE VIEW declined AS SELECT * FROM proposal, p WHERE declined BETWEEN p.since AND p.until;
CREATE VIEW came AS SELECT g.woman, e.day, e.id FROM event e JOIN guest g ON g.event = e.id WHERE g.came;
CREATE VIEW came_now AS SELECT * FROM came, p WHERE day BETWEEN p.since AND p.until;
-- Half a year later, and never a day that the month does not have.
CREATE VIEW came_then AS
  SELECT c.*, c.half AS later, EXISTS (SELECT 1 FROM pair m WHERE c.woman IN (m.mentee, m.mentor)
    AND m.confirmed > c.day AND m.confirmed <= c.half) AS matched
  FROM (SELECT came.*, min(date(day, '+6 months'), date(day, 'start of month', '+7 months', '-1 day')) AS half FROM came) c, p
  WHERE c.half BETWEEN p.since AND p.until AND NOT EXISTS (SELECT 1 FROM pair m WHERE c.woman IN (m.mentee, m.mentor)
    AND m.confirmed <= c.day AND (m.closed IS NULL OR m.closed > c.day));
CREATE VIEW brought_together AS SELECT i.* FROM introduction i JOIN pair ON pair.id = i.match, p WHERE i.day BETWEEN p.since AND p.until;
CREATE VIEW came_of_it AS
  SELECT i.* FROM outcome_of_introduction i JOIN pair ON pair.id = i.match, p WHERE i.day BETWEEN p.since AND p.until;
CREATE VIEW aim AS SELECT g.* FROM goal g JOIN pair ON pair.id = g.match WHERE g.kind = 'goal';
CREATE VIEW aim_ended AS SELECT * FROM aim, p WHERE ended BETWEEN p.since AND p.until AND how IN ('reached', 'dropped');
CREATE VIEW step_now AS SELECT * FROM step, p WHERE day BETWEEN p.since AND p.until;
CREATE VIEW stands AS
  SELECT o.*, situation IN ('job', 'selfEmployed', 'wageSubsidy') AS works, CASE moment WHEN 'close' THEN 'close' ELSE 'later' END AS name
  FROM outcome o JOIN pair ON pair.id = o.match, p WHERE o.side = 'mentee' AND o.day BETWEEN p.since AND p.until;
CREATE TABLE level (name, height);
INSERT INTO level VALUES ('none', 0), ('a1', 1), ('a2', 2), ('b1', 3), ('b2', 4), ('c1', 5), ('native', 6);
CREATE VIEW speaks AS
  SELECT (SELECT height FROM level WHERE name = s.danish) AS now, (SELECT height FROM level WHERE name = coalesce(
    (SELECT t.level FROM step t WHERE t.woman = pair.mentee AND t.level IS NOT NULL AND t.day <= pair.confirmed ORDER BY t.day DESC, t.rowid DESC LIMIT 1),
    (SELECT w.danish FROM woman w WHERE w.id = pair.mentee))) AS before
  FROM stands s JOIN pair ON pair.id = s.match WHERE s.moment = 'close' AND s.danish IS NOT NULL;
CREATE VIEW compared AS SELECT * FROM speaks WHERE before IS NOT NULL;
CREATE TABLE question (name, code);
INSERT INTO question VALUES ('worthIt', 'worth-it'), ('relation', 'relation'), ('needsMet', 'needs-met'), ('learnedAsMuch', 'learned-as-much'),
  ('notOtherwiseMet', 'not-otherwise-met'), ('ownPrejudices', 'own-prejudices'), ('belonging', 'belonging'), ('danishBetter', 'danish-better'),
  ('societyBetter', 'society-better'), ('widerNetwork', 'wider-network'), ('confidence', 'confidence');
CREATE TABLE half (side, name);
INSERT INTO half VALUES ('mentee', 'Mentees'), ('mentor', 'Mentors');
CREATE TABLE moment (name);
INSERT INTO moment VALUES ('close'), ('later');
CREATE TABLE here (code, least, most);
INSERT INTO here VALUES ('menteesHere2Years', -100, 2), ('menteesHere5Years', 3, 5), ('menteesHere10Years', 6, 10), ('menteesHereLonger', 11, 999);
CREATE TABLE lives (code, postcode);
INSERT INTO lives VALUES ('menteesInCopenhagen', '1000'), ('menteesInCopenhagen', '2700'), ('menteesInFrederiksberg', '1850'), ('menteesInAarhus', '8000'),
  ('menteesInOdense', '5220'), ('menteesInOdense', '5000'), ('menteesInEsbjerg', '6700'), ('menteesInVarde', '6870'), ('menteesInOtherMunicipalities', '9000');
CREATE TABLE comes (code, country);
INSERT INTO comes VALUES ('menteesFromMiddleEast', 'SY'), ('menteesFromEu', 'PL'), ('menteesFromOtherEurope', 'UA'), ('menteesFromAfrica', 'SO'),
  ('menteesFromAsia', 'AF'), ('menteesFromOtherCountries', 'BR'), ('menteesFromMiddleEast', 'IR');
CREATE TABLE learned (name, school);
INSERT INTO learned VALUES ('WithSchool', 1), ('WithTraining', 2), ('WithHigherEducation', 3), ('WithHigherEducation', 4), ('WithHigherEducation', 5),
  ('OfUnknownEducation', NULL);

CREATE VIEW settled AS
  SELECT r.*, EXISTS (SELECT 1 FROM follow_up f WHERE f.match = r.id
    AND f.day <= p.until AND julianday(p.until) - julianday(f.day) < 92) AS followed
  FROM running_pair r, p WHERE NOT paused AND julianday(p.until) - julianday(confirmed) >= 92;

CREATE VIEW measured AS
  SELECT 'answerDaysMedian' AS code, days FROM answer UNION ALL SELECT 'waitingDaysMedian', days FROM waited
  UNION ALL SELECT 'matchDaysMedian', days FROM ended UNION ALL SELECT 'daysToFirstMeeting', days FROM met;
CREATE VIEW ranked AS
  SELECT code, days, row_number() OVER (PARTITION BY code ORDER BY days) AS rank, count(*) OVER (PARTITION BY code) AS n
  FROM measured;

CREATE VIEW figure AS
  SELECT 'participants' AS code, count(DISTINCT woman) AS value FROM present
  UNION ALL SELECT 'present' || name, (SELECT count(*) FROM present x WHERE x.role = r.role) FROM roles r
  UNION ALL SELECT 'new' || name, (SELECT count(*) FROM fresh x WHERE x.role = r.role) FROM roles r
  UNION ALL SELECT 'continuing' || name, (SELECT count(*) FROM present x WHERE x.role = r.role)
    - (SELECT count(*) FROM fresh x WHERE x.role = r.role) FROM roles r
  UNION ALL SELECT 'left' || name, (SELECT count(*) FROM gone x WHERE x.role = r.role) FROM roles r
  UNION ALL SELECT 'atEnd' || name, (SELECT count(*) FROM remaining x WHERE x.role = r.role) FROM roles r
  UNION ALL SELECT 'menteesUnder30', count(*) FROM mentee_left WHERE age < 30
  UNION ALL SELECT 'mentees30To49', count(*) FROM mentee_left WHERE age BETWEEN 30 AND 49
  UNION ALL SELECT 'mentees50AndOver', count(*) FROM mentee_left WHERE age >= 50
  UNION ALL SELECT 'menteesOfUnknownAge', count(*) FROM mentee_left WHERE born IS NULL
  UNION ALL SELECT 'menteesInWork', count(*) FROM mentee_left WHERE work IN ('fullTime', 'partTime', 'selfEmployed')
  UNION ALL SELECT 'menteesSeekingWork', count(*) FROM mentee_left WHERE work = 'unemployed'
  UNION ALL SELECT 'menteesInEducation', count(*) FROM mentee_left WHERE work = 'student'
  UNION ALL SELECT 'menteesOutsideWork', count(*) FROM mentee_left WHERE work IN ('leave', 'retired', 'other')
  UNION ALL SELECT 'menteesOfUnknownWork', count(*) FROM mentee_left WHERE work IS NULL
  UNION ALL SELECT 'menteesDanishA2', count(*) FROM mentee_left WHERE danish IN ('none', 'a1', 'a2')
  UNION ALL SELECT 'menteesDanishB1', count(*) FROM mentee_left WHERE danish = 'b1'
  UNION ALL SELECT 'menteesDanishB2', count(*) FROM mentee_left WHERE danish IN ('b2', 'c1', 'native')
  UNION ALL SELECT 'menteesOfUnknownDanish', count(*) FROM mentee_left WHERE danish IS NULL
  UNION ALL SELECT 'endingsGoalReached', count(*) FROM ended WHERE reason = 'goalReached'
  UNION ALL SELECT 'endingsTimeOver', count(*) FROM ended WHERE reason = 'agreedTimeOver'
  UNION ALL SELECT 'endingsJobOrStudy', count(*) FROM ended WHERE reason = 'jobOrStudy'
  UNION ALL SELECT 'endingsOtherReason', count(*) FROM ended WHERE reason NOT IN ('goalReached', 'agreedTimeOver', 'jobOrStudy')
  UNION ALL SELECT 'mentorsUnder30', count(*) FROM mentor_left WHERE age < 30
  UNION ALL SELECT 'mentors30To49', count(*) FROM mentor_left WHERE age BETWEEN 30 AND 49
  UNION ALL SELECT 'mentors50AndOver', count(*) FROM mentor_left WHERE age >= 50
  UNION ALL SELECT 'mentorsOfUnknownAge', count(*) FROM mentor_left WHERE born IS NULL
  UNION ALL SELECT 'mentorsWithKnownWork', count(work) FROM mentor_left
  UNION ALL SELECT 'mentorsFullTime', count(*) FROM mentor_left WHERE work = 'fullTime'
  UNION ALL SELECT 'mentorsFullTimeShare', 100.0 * sum(work = 'fullTime') / count(work) FROM mentor_left
  UNION ALL SELECT 'enquiries', count(*) FROM asked
  UNION ALL SELECT 'enquiriesAnsweredInTime', count(*) FROM asked WHERE days <= 14
  UNION ALL SELECT 'answeredInTimeShare', 100.0 * sum(days IS NOT NULL AND days <= 14) / count(*) FROM asked
  UNION ALL SELECT 'answersGiven', count(*) FROM answer
  UNION ALL SELECT 'interviews', count(*) FROM interview, p WHERE day BETWEEN p.since AND p.until
  UNION ALL SELECT 'evaluations', count(*) FROM evaluation, p WHERE day BETWEEN p.since AND p.until
  UNION ALL SELECT 'waitingMentees', count(*) FROM waiting
  UNION ALL SELECT 'waitingDaysNinetieth',
    (SELECT min(a.days) FROM waited a WHERE 10 * (SELECT count(*) FROM waited b WHERE b.days <= a.days) >= 9 * (SELECT count(*) FROM waited))
  UNION ALL SELECT 'availableMentors', count(*) FROM wanting w, p WHERE w.role = 'mentor' AND NOT on_hold
    AND coalesce((SELECT capacity FROM interview i WHERE i.woman = w.woman AND i.role = 'mentor' AND i.day <= p.until
      ORDER BY i.day DESC, i.id DESC LIMIT 1), 1) > (SELECT count(*) FROM running r WHERE r.mentor = w.woman)
  UNION ALL SELECT 'newMatches', count(*) FROM pair, p WHERE confirmed BETWEEN p.since AND p.until
  UNION ALL SELECT 'openMatches', count(*) FROM running_pair
  UNION ALL SELECT 'activeMatches', count(*) FROM running_pair WHERE NOT paused
  UNION ALL SELECT 'pausedMatches', count(*) FROM running_pair WHERE paused
  UNION ALL SELECT 'closedMatches', count(*) FROM ended
  UNION ALL SELECT 'plannedEndings', count(*) FROM ended WHERE ending = 'planned'
  UNION ALL SELECT 'earlyEndings', count(*) FROM ended WHERE ending = 'early'
  UNION ALL SELECT 'plannedShare', 100.0 * sum(ending = 'planned') / count(*) FROM ended
  UNION ALL SELECT 'firstMeetings', count(*) FROM met
  UNION ALL SELECT 'firstMeetingsInTime', count(*) FROM met WHERE soon
  UNION ALL SELECT 'firstMeetingsInTimeShare', 100.0 * sum(soon) / count(*) FROM met
  UNION ALL SELECT 'meetings', count(*) FROM seen
  UNION ALL SELECT 'meetingHours', sum(minutes) / 60.0 FROM seen
  UNION ALL SELECT 'followUps', count(*) FROM talked
  UNION ALL SELECT 'settledMatches', count(*) FROM settled
  UNION ALL SELECT 'followedUpMatches', count(*) FROM settled WHERE followed
  UNION ALL SELECT 'followedUpShare', 100.0 * sum(followed) / count(*) FROM settled
  UNION ALL SELECT q.name || 'Answers' || h.name, (SELECT count(*) FROM rated r WHERE r.side = h.side AND r.question = q.code) FROM question q, half h
  UNION ALL SELECT q.name || h.name, (SELECT avg(value) FROM rated r WHERE r.side = h.side AND r.question = q.code) FROM question q, half h
  UNION ALL SELECT code, (SELECT count(*) FROM mentee_left, p WHERE CAST(strftime('%Y', p.until) AS INTEGER) - arrived BETWEEN least AND most) FROM here
  UNION ALL SELECT 'menteesOfUnknownStay', count(*) FROM mentee_left WHERE arrived IS NULL
  UNION ALL SELECT code, count(w.id) FROM lives LEFT JOIN mentee_left w USING (postcode) GROUP BY code
  UNION ALL SELECT 'menteesOfUnknownMunicipality', count(*) FROM mentee_left WHERE postcode IS NULL
  UNION ALL SELECT code, count(w.id) FROM comes LEFT JOIN mentee_left w USING (country) GROUP BY code
  UNION ALL SELECT 'menteesOfUnknownOrigin', count(*) FROM mentee_left WHERE country IS NULL
  UNION ALL SELECT 'mentees' || name, (SELECT count(*) FROM mentee_left w JOIN learned o ON w.school IS o.school WHERE o.name = l.name) FROM learned l GROUP BY name
  UNION ALL SELECT 'mentors' || name, (SELECT count(*) FROM mentor_left w JOIN learned o ON w.school IS o.school WHERE o.name = l.name) FROM learned l GROUP BY name
  UNION ALL SELECT 'mentorsPartTime', count(*) FROM mentor_left WHERE work = 'partTime'
  UNION ALL SELECT 'mentorsSelfEmployed', count(*) FROM mentor_left WHERE work = 'selfEmployed'
  UNION ALL SELECT 'mentorsNotInWork', count(*) FROM mentor_left WHERE work IN ('unemployed', 'student', 'leave', 'retired', 'other')
  UNION ALL SELECT 'proposalsMade', count(*) FROM proposal, p WHERE day BETWEEN p.since AND p.until
  UNION ALL SELECT 'declines', count(*) FROM declined
  UNION ALL SELECT 'declinesByMentee', count(*) FROM declined WHERE side = 'mentee'
  UNION ALL SELECT 'declinesByMentor', count(*) FROM declined WHERE side = 'mentor'
  UNION ALL SELECT 'declinesByOffice', count(*) FROM declined WHERE side = 'office'
  UNION ALL SELECT 'declinesTime', count(*) FROM declined WHERE reason IN ('notNow', 'lackOfTime')
  UNION ALL SELECT 'declinesDistance', count(*) FROM declined WHERE reason = 'tooFar'
  UNION ALL SELECT 'declinesFit', count(*) FROM declined WHERE reason IN ('otherField', 'otherWishes', 'languageBarrier', 'knowsHer')
  UNION ALL SELECT 'declinesOther', count(*) FROM declined WHERE reason IN ('foundAnother', 'noAnswer', 'other')
  UNION ALL SELECT 'events', count(*) FROM event, p WHERE day BETWEEN p.since AND p.until
  UNION ALL SELECT 'attendances', count(*) FROM came_now
  UNION ALL SELECT 'eventWomen', count(DISTINCT woman) FROM came_now
  UNION ALL SELECT 'eventUnmatched', count(*) FROM came_then
  UNION ALL SELECT 'eventMatched', count(*) FROM came_then WHERE matched
  UNION ALL SELECT 'eventMatchedShare', 100.0 * sum(matched) / count(*) FROM came_then
  UNION ALL SELECT 'introductions', count(*) FROM brought_together
  UNION ALL SELECT 'introductionResults', count(*) FROM came_of_it
  UNION ALL SELECT 'resultsNoAnswer', count(*) FROM came_of_it WHERE what = 'noAnswer'
  UNION ALL SELECT 'resultsTalk', count(*) FROM came_of_it WHERE what IN ('talked', 'visited')
  UNION ALL SELECT 'resultsInterview', count(*) FROM came_of_it WHERE what = 'jobInterview'
  UNION ALL SELECT 'resultsTraineeship', count(*) FROM came_of_it WHERE what IN ('traineeship', 'wageSubsidy')
  UNION ALL SELECT 'resultsJob', count(*) FROM came_of_it WHERE what = 'job'
  UNION ALL SELECT 'resultsEducation', count(*) FROM came_of_it WHERE what IN ('education', 'community')
  UNION ALL SELECT 'goalsSet', count(*) FROM aim, p WHERE day BETWEEN p.since AND p.until
  UNION ALL SELECT 'goalsEnded', count(*) FROM aim_ended
  UNION ALL SELECT 'goalsReached', count(*) FROM aim_ended WHERE how = 'reached'
  UNION ALL SELECT 'goalsReachedShare', 100.0 * sum(how = 'reached') / count(*) FROM aim_ended
  UNION ALL SELECT 'labourSteps', count(rung) FROM step_now
  UNION ALL SELECT 'stepsCv', count(*) FROM step_now WHERE rung IN ('cvWritten', 'applied')
  UNION ALL SELECT 'stepsInterview', count(*) FROM step_now WHERE rung = 'jobInterview'
  UNION ALL SELECT 'stepsTraineeship', count(*) FROM step_now WHERE rung IN ('traineeship', 'wageSubsidy')
  UNION ALL SELECT 'stepsEducation', count(*) FROM step_now WHERE rung = 'education'
  UNION ALL SELECT 'stepsJob', count(*) FROM step_now WHERE rung = 'job'
  UNION ALL SELECT 'danishSteps', count(level) FROM step_now
  UNION ALL SELECT name || 'Told', (SELECT count(situation) FROM stands s WHERE s.name = m.name) FROM moment m
  UNION ALL SELECT name || 'InWork', (SELECT count(*) FROM stands s WHERE s.name = m.name AND works) FROM moment m
  UNION ALL SELECT name || 'InEducation', (SELECT count(*) FROM stands s WHERE s.name = m.name AND situation = 'education') FROM moment m
  UNION ALL SELECT name || 'InTraineeship', (SELECT count(*) FROM stands s WHERE s.name = m.name AND situation = 'traineeship') FROM moment m
  UNION ALL SELECT name || 'Seeking', (SELECT count(*) FROM stands s WHERE s.name = m.name AND situation = 'seeking') FROM moment m
  UNION ALL SELECT name || 'Elsewhere', (SELECT count(*) FROM stands s WHERE s.name = m.name AND situation IN ('leave', 'retired', 'other')) FROM moment m
  UNION ALL SELECT name || 'FitKnown', (SELECT count(fits) FROM stands s WHERE s.name = m.name AND works) FROM moment m
  UNION ALL SELECT name || 'Fits', (SELECT count(*) FROM stands s WHERE s.name = m.name AND works AND fits) FROM moment m
  UNION ALL SELECT name || 'InWorkShare', (SELECT 100.0 * sum(works) / count(situation) FROM stands s WHERE s.name = m.name AND situation IS NOT NULL) FROM moment m
  UNION ALL SELECT name || 'FitsShare', (SELECT 100.0 * sum(fits) / count(fits) FROM stands s WHERE s.name = m.name AND works AND fits IS NOT NULL) FROM moment m
  UNION ALL SELECT 'danishCompared', count(*) FROM compared
  UNION ALL SELECT 'danishHigher', count(*) FROM compared WHERE now > before
  UNION ALL SELECT 'danishHigherShare', 100.0 * sum(now > before) / count(*) FROM compared
  UNION ALL SELECT 'fundedParticipants', count(*) FROM funded WHERE grants >= 1
  UNION ALL SELECT 'fundedBySeveral', count(*) FROM funded WHERE grants >= 2
  UNION ALL SELECT 'handbooks', count(*) FROM copy, p WHERE document = 'handbook' AND day BETWEEN p.since AND p.until
  UNION ALL SELECT 'consentsGiven', count(*) FROM consent, p WHERE given BETWEEN p.since AND p.until
  UNION ALL SELECT 'consentsWithdrawn', count(*) FROM consent, p WHERE withdrawn BETWEEN p.since AND p.until
  UNION ALL SELECT code, avg(days) FROM ranked WHERE 2 * rank BETWEEN n AND n + 2 GROUP BY code;

CREATE TABLE roles (role, name);
INSERT INTO roles VALUES ('mentee', 'Mentees'), ('mentor', 'Mentors'), ('contactPerson', 'ContactPersons');
CREATE TABLE p (since, until);
