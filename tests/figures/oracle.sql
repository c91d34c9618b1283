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
CREATE VIEW rated AS
  SELECT * FROM talked t WHERE worth IS NOT NULL AND NOT EXISTS (SELECT 1 FROM talked o
    WHERE o.match = t.match AND o.side = t.side AND o.worth IS NOT NULL AND (o.day > t.day OR (o.day = t.day AND o.nr > t.nr)));

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
  UNION ALL SELECT 'worthItAnswersMentees', count(*) FROM rated WHERE side = 'mentee'
  UNION ALL SELECT 'worthItMentees', avg(worth) FROM rated WHERE side = 'mentee'
  UNION ALL SELECT 'worthItAnswersMentors', count(*) FROM rated WHERE side = 'mentor'
  UNION ALL SELECT 'worthItMentors', avg(worth) FROM rated WHERE side = 'mentor'
  UNION ALL SELECT 'handbooks', count(*) FROM copy, p WHERE document = 'handbook' AND day BETWEEN p.since AND p.until
  UNION ALL SELECT 'consentsGiven', count(*) FROM consent, p WHERE given BETWEEN p.since AND p.until
  UNION ALL SELECT 'consentsWithdrawn', count(*) FROM consent, p WHERE withdrawn BETWEEN p.since AND p.until
  UNION ALL SELECT code, avg(days) FROM ranked WHERE 2 * rank BETWEEN n AND n + 2 GROUP BY code;

CREATE TABLE roles (role, name);
INSERT INTO roles VALUES ('mentee', 'Mentees'), ('mentor', 'Mentors'), ('contactPerson', 'ContactPersons');
CREATE TABLE p (since, until);
