package org.culturalpearls.workflow.models;

import java.util.List;
import java.util.UUID;
import org.culturalpearls.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What a person has beside the work on a case: password, link, session, file, calendar,
 * preferences.
 */
final class PersonalRows {

  /** Stands in everything that opens the account, or is not the person's alone. */
  static final String SECRET = "zqsecret";

  private static final List<String> INSERTS =
      List.of(
          """
          insert into credential (person_id, password_hash, changed_at)
          values (:person, '{noop}zqsecret', now())
          """,
          """
          insert into invitation (id, person_id, kind, token_hash, issued_by, issued_at, expires_at)
          values (nextval('pearl_seq'), :person, 'INVITATION', 'zqsecret', :person, now(), now())
          """,
          """
          insert into web_session (primary_id, session_id, creation_time, last_access_time,
            max_inactive_interval, expiry_time, principal_name)
          values ('zqsecret', 'zqsecret', 1, 1, 1, 9000000000000, cast(:person as text))
          """,
          """
          insert into web_session_attributes
          values ('zqsecret', 'somebody', convert_to('zqsecret', 'UTF8'))
          """,
          "insert into session_end (person_id, ended_before) values (:person, now())",
          """
          insert into security_event (id, at, kind, person_id, actor_id, network, page)
          values (nextval('pearl_seq'), now(), 'LOGIN', :person, :person, '', '')
          """,
          """
          insert into waiting_import (person_id, key, file_name, kind, content, sent_at)
          values (:person, '%s', 'people.csv', 'PEOPLE', convert_to('zqsecret', 'UTF8'), now())
          """
              .formatted(UUID.randomUUID()),
          """
          insert into task_draft (task_id, person_id, typed, version, saved_at)
          select min(id_), :person, '{"reason": ["zqsecret"]}', 1, now() from act_ru_task
          """,
          """
          insert into mail_preference (person_id, topic, rhythm)
          values (:person, 'REMINDERS', 'DAILY')
          """,
          """
          insert into refused_address (person_id, address, refused_at)
          values (:person, 'quirina@zwetlanova.example', now())
          """,
          """
          insert into calendar_feed (person_id, secret_hash, since)
          values (:person, 'zqsecret', now())
          """,
          """
          insert into calendar_date (person_id, uid, text_key, case_key, due_at, sequence, cancelled,
            mailed, changed_at)
          values (:person, 'task-1', 'calendar.task', '2027-zq', now(), 0, false, true, now())
          """,
          """
          insert into address_change (id, person_id, changed_by, changed_at, old_address, new_address)
          values (nextval('pearl_seq'), :person, :person, now(), 'quirina@zwetlanova.example',
            'quirina@elsewhere.example')
          """,
          """
          insert into plan_measure (id, plan_id, position, version, edited_by, edited_at, title,
            description, for_whom, owner_id, owner_name, second_owner_id, second_owner_name,
            partners, source, source_words, challenge_ids)
          select nextval('pearl_seq'), min(id), 9, 0, :person, now(), 'Open the cinema', '', '',
            :person, '', :person, '', '', 'OWN', '', '{}'
          from plan
          """,
          """
          insert into plan_cost (id, plan_id, position, version, edited_by, edited_at, measure_id,
            title, bears, planned)
          select nextval('pearl_seq'), plan_id, 0, 0, :person, now(), id, 'Rent', 'OWN_MONEY', 10
          from plan_measure where owner_id = :person
          """,
          """
          insert into plan_indicator (id, plan_id, position, version, edited_by, edited_at,
            measure_id, title, unit, direction, measured, cumulative, baseline_source)
          select nextval('pearl_seq'), plan_id, 0, 0, :person, now(), id, 'How many come?',
            'people', 'UP', 'QUANTITATIVE', false, ''
          from plan_measure where owner_id = :person
          """,
          """
          insert into indicator_value (id, version, plan_id, indicator_id, day, amount, note,
            link, entered_by, entered_at, corrected_by, corrected_at, taken_back_by,
            taken_back_at)
          select nextval('pearl_seq'), 0, plan_id, id, current_date, 12, 'Counted at the door.', '',
            :person, now(), :person, now(), :person, now()
          from plan_indicator where edited_by = :person
          """,
          """
          insert into value_question (id, version, participation_id, person_id, asked_on,
            answered_at)
          select nextval('pearl_seq'), 0, p.participation_id, :person, current_date, now()
          from plan p join plan_indicator i on i.plan_id = p.id where i.edited_by = :person
          """,
          """
          insert into quarterly_review (id, version, participation_id, number, looks_back_to,
            asked_at, answer_by, answered_by, answered_at, progress, obstacles, next_steps)
          select nextval('pearl_seq'), 0, p.participation_id, 1, now(), now(), now(), :person,
            now(), 'We opened the cinema.', 'The roof leaks.', 'We ask a roofer.'
          from plan p join plan_measure m on m.plan_id = p.id where m.owner_id = :person
          on conflict do nothing
          """,
          """
          insert into final_report (id, version, participation_id, asked_at, due_at, written_by,
            written_at, carried_out, what_changed, told_others, comes_next)
          select nextval('pearl_seq'), 0, p.participation_id, now(), now(), :person, now(),
            'We opened the cinema.', 'More people meet.', 'Begin small.', 'The club goes on.'
          from plan p join plan_measure m on m.plan_id = p.id where m.owner_id = :person
          on conflict do nothing
          """,
          """
          insert into measure_word (id, version, plan_id, measure_id, state, sentence, next_step,
            said_by, said_at)
          select nextval('pearl_seq'), 0, plan_id, id, 'AT_RISK', 'The roof leaks.', 'Ask a roofer.',
            :person, now()
          from plan_measure where owner_id = :person
          """,
          """
          insert into plan_version_measure (plan_version_id, row_id, position, title, description,
            for_whom, owner_id, owner_name, second_owner_id, second_owner_name, partners, source,
            source_words, challenge_ids)
          select min(id), :person, 9, 'Open the cinema', '', '', :person, '', :person, '', '', 'OWN',
            '', '{}'
          from plan_version
          """,
          """
          insert into plan_version_cost (plan_version_id, row_id, position, measure_id, title, bears,
            planned)
          select min(id), :person, 9, :person, 'Rent', 'OWN_MONEY', 10 from plan_version
          """,
          """
          insert into plan_version_indicator (plan_version_id, row_id, position, measure_id, title,
            unit, direction, measured, cumulative, baseline_source)
          select min(id), :person, 9, :person, 'How many come?', 'people', 'UP', 'QUANTITATIVE',
            false, ''
          from plan_version
          """,
          """
          insert into plan_look (plan_id, person_id, seen_at, open_at)
          select min(id), :person, now(), now() from plan
          """,
          """
          insert into plan_note (id, plan_id, row_kind, row_id, about, quote, text, written_by,
            written_at, settled_by, settled_at)
          select nextval('pearl_seq'), min(id), 'MEASURE', :person, 'Cinema', 'On Sundays',
            'For whom?', :person, now(), :person, now()
          from plan
          """,
          """
          insert into plan_note_answer (id, note_id, text, written_by, written_at)
          select nextval('pearl_seq'), min(id), 'For all.', :person, now()
          from plan_note where written_by = :person
          """,
          """
          insert into agreed_level (id, version, participation_id, question, level, evidence,
            dissent, agreed_by)
          select nextval('pearl_seq'), 0, min(p.id), 'TRUST', 3, 'Forty came.', 'I saw ten.', :person
          from participation p
          where not exists (select 1 from agreed_level a where a.participation_id = p.id)
          """,
          """
          insert into assessment_answer (participation_id, person_id, question, level)
          select min(id), :person, 'TRUST', 3 from participation
          """,
          """
          insert into message (id, version, participation_id, number, changed_number, author_id,
            written_at, text)
          select nextval('pearl_seq'), 0, min(id), 1000, 1000, :person, now(), 'zqsecret'
          from participation
          """,
          """
          insert into conversation_reader (participation_id, person_id, seen_number, told_number)
          select min(id), :person, 1, 1 from participation
          """,
          """
          insert into appointment (id, version, mentoring_id, state, side, proposed_by, proposed_at,
            minutes, place, answered_by, words, changed_by, reason, asked)
          select nextval('pearl_seq'), 0, min(id), 'CANCELLED', 'TEAM', :person, now(), 60, 'zqplace',
            :person, 'zqwords', :person, 'zqreason', 0 from mentoring
          """,
          """
          insert into contact_detail (person_id, version, telephone, telephone_shown, reachable)
          values (:person, 0, '+372 5123 4567', true, 'zqsecret')
          """,
          """
          insert into answer_address (token_hash, participation_id, person_id, made_at)
          select 'zqhash', min(id), :person, now() from participation
          """,
          """
          insert into answer_mail (message_hash, person_id, outcome, came_at)
          values ('zqmail', :person, 'HELD', now())
          """,
          """
          insert into letter (id, version, author_id, subject, text, german_subject, german_text,
            state, written_at, mails)
          values (nextval('pearl_seq'), 0, :person, 'We meet', 'On 12 May.', 'Treffen', 'Am 12. Mai.',
            'UNCONFIRMED', now(), 0)
          """,
          """
          insert into letter_recipient (letter_id, person_id)
          select min(id), :person from letter
          """,
          """
          insert into conversation_guest (participation_id, person_id, asked_by, asked_at)
          select min(id), :person, :person, now() from participation
          """,
          """
          insert into former_country (id, person_id, country, until)
          values (nextval('pearl_seq'), :person, 'EE', now())
          """,
          """
          insert into tie_change (id, version, person_id, kind, old_country, new_country, asked_by,
            asked_at, state, decided_by, decided_at, reason)
          values (nextval('pearl_seq'), 0, :person, 'COUNTRY', 'EE', 'LV', :person, now(), 'REFUSED',
            :person, now(), '')
          """,
          """
          insert into role_change (id, person_id, changed_by, changed_at, given, taken)
          values (nextval('pearl_seq'), :person, :person, now(), '{MENTOR}', '{}')
          """,
          """
          insert into cycle_record (id, cycle_id, at, actor_id, kind, reason, arguments)
          select nextval('pearl_seq'), min(id), now(), :person, 'award.set-up', '', '' from cycle
          """,
          """
          insert into removed_rehearsal (id, cycle_id, at, actor_id, title_year, case_key, cases,
            nominations, reviews, titles, documents, mails, instances)
          values (nextval('pearl_seq'), 1, now(), :person, 2027, 'rehearsal-2027', 1, 1, 1, 1, 1, 1, 1)
          """,
          """
          insert into nomination_file (id, nomination_id, name, media_type, bytes, content, added_by,
            added_at)
          select nextval('pearl_seq'), min(id), 'letter.pdf', 'application/pdf', 1, '\\x25'::bytea,
            :person, now() from nomination
          """,
          """
          insert into second_factor (person_id, sealed_key, since, used_step)
          values (:person, convert_to('zqsecret', 'UTF8'), now(), 0)
          """,
          """
          insert into recovery_code (person_id, code_hash) values (:person, 'zqsecret')
          """,
          """
          insert into user_entities (id, name, display_name)
          values ('zqsecret', cast(:person as text), cast(:person as text))
          """,
          """
          insert into user_credentials (credential_id, user_entity_user_id, public_key,
            signature_count, uv_initialized, backup_eligible, authenticator_transports,
            public_key_credential_type, backup_state, attestation_object,
            attestation_client_data_json, created, last_used, label)
          values ('zqsecret', 'zqsecret', convert_to('zqsecret', 'UTF8'), 0, true, true, '',
            'public-key', true, convert_to('zqsecret', 'UTF8'), convert_to('zqsecret', 'UTF8'),
            now(), now(), 'Quirina''s phone')
          """,
          """
          insert into former_team_member (participation_id, person_id, left_at)
          select min(id), :person, now() from participation
          """,
          """
          insert into case_event (id, participation_id, at, actor_id, kind, arguments)
          select nextval('pearl_seq'), participation_id, started_at, :person,
            'nomination.entered-together', '1'
          from nomination where id = (select min(nomination_id) from nomination_municipality)
          """,
          """
          insert into joint_entry (id, version, nomination_id, municipality_id, consent, state,
            asked_by, asked_at, answered_by, answered_at, answered_how)
          select nextval('pearl_seq'), 0, min(n.id), (select max(id) from municipality),
            '', 'DECLINED', :person, now(), :person, now(),
            ''
          from nomination n
          """,
          """
          insert into nomination_trail (id, nomination_id, at, actor_id, kind, arguments)
          select nextval('pearl_seq'), min(id), now(), :person, 'decision.confirmed', ''
          from nomination
          """,
          """
          insert into pearl_summary (participation_id, version, text, written_by, written_at)
          select min(participation_id), 0, '', :person, now() from nomination
          """,
          """
          insert into title_departure (decision_id, about, reason, person_id, at)
          select min(id), 'EXTRA_TITLE-1', '', :person, now() from title_decision
          """,
          """
          insert into review_left_out (decision_id, review_id, reason, person_id, at)
          select min(id), 1, '', :person, now() from title_decision
          """,
          """
          insert into title_conflict (decision_id, stage, person_id, nomination_id, kind)
          select min(d.id), 'JURY', :person, min(n.id), 'DECLARED' from title_decision d, nomination n
          """,
          """
          insert into conflict (id, version, nomination_id, person_id, kind, words, declared_by,
            declared_at, withdrawn_by, withdrawn_at)
          select nextval('pearl_seq'), 0, min(id), :person, 'WORK', '', :person, now(), :person,
            now()
          from nomination
          """,
          """
          insert into review (id, version, nomination_id, cycle_id, stage, reviewer_id, state,
            assigned_by, assigned_at, declare_by, score_by, town_remarks, confidential,
            after_seeing, reason)
          select :person, 0, n.id, n.cycle_id, 'JURY', :person, 'SCORING', :person, now(), now(),
            now(), '', '', false, ''
          from nomination n order by n.id limit 1
          """,
          "insert into review_score (review_id, number, points) values (:person, 1, 3)",
          """
          insert into review_change (id, review_id, changed_at, after_seeing, value, points,
            town_remarks, confidential)
          values (nextval('pearl_seq'), :person, now(), false, 3, '{3}', '', '')
          """,
          """
          insert into remark_check (id, review_id, words, answer, reason, checked_by, checked_at)
          values (nextval('pearl_seq'), :person, '', 'HELD_BACK', '', :person, now())
          """,
          """
          insert into award (id, version, cycle_id, call_opens_at, call_closes_at, grace_minutes,
            pre_selection_ends_at, jury_ends_at, results_at, titles, extra_titles,
            extra_within_limit, tight_within, completion_rounds, pre_selection_reviews, jury_reviews)
          select :person, 0, min(id), now(), now(), 0, now(), now(), now(), 3, 1, false, 2, 0, 3, 5
          from cycle
          """,
          """
          insert into award_member (award_id, office, person_id, position)
          values (:person, 'JUROR', :person, 1)
          """,
          """
          insert into practice (id, version, author_id, stage, kind, town_hidden, language, licence,
            hosts_visits, changed_at, round, expert_id, last_version, declined_for, declined_by,
            archived_by)
          values (:person, 0, :person, 'IN_CHECK', 'PRACTICE', false, 'EN', 'CC_BY_4_0', false,
            now(), 1, :person, 1, '', :person, :person)
          """,
          "insert into practice_text (practice_id, field, text) values (:person, 'TITLE', '')",
          """
          insert into practice_version (id, practice_id, number, kind, town_hidden, language,
            licence, hosts_visits, published_at, published_by, listed)
          values (:person, :person, 1, 'PRACTICE', false, 'EN', 'CC_BY_4_0', false, now(), :person,
            false)
          """,
          """
          insert into practice_version_text (version_id, field, text)
          values (:person, 'TITLE', '')
          """,
          """
          insert into practice_check (id, practice_id, round, checked_by, checked_at)
          values (:person, :person, 1, :person, now())
          """,
          "insert into practice_remark (check_id, section, remark) values (:person, 'CARD', '')",
          """
          insert into practice_opinion (id, practice_id, round, expert_id, given_at, text)
          values (:person, :person, 1, :person, now(), '')
          """,
          """
          insert into practice_term_change (id, kind, key, what, words_before, words_after,
            changed_by, changed_at)
          values (:person, 'CHALLENGE', 'ageing', 'RETIRED', '', '', :person, now())
          """,
          """
          insert into adoption (id, version, practice_id, practice_version, part, participation_id,
            measure_id, adopted_by, adopted_at, changed, result, again, published, reported_by,
            reported_at)
          select nextval('pearl_seq'), 0, :person, 1, '', min(id), 1, :person, now(), '', '', 'YES',
            false, :person, now()
          from participation
          """,
          """
          insert into contact_request (id, version, practice_id, asked_by, asking_town_id, host_id,
            to_office, why, asker_telephone, host_telephone, state, asked_at, closes_at,
            answered_at, declined_for, ended_at, ended_by)
          select nextval('pearl_seq'), 0, :person, :person, min(id), :person, false, '', false,
            false, 'ENDED', now(), now(), now(), 'NO_TIME', now(), :person
          from municipality
          """,
          """
          insert into visit (request_id, version, kind, people, months, asked, saw, take_home,
            reported_by, reported_at)
          select max(id), 0, 'VISIT', 2, '{2027-05-01}', false, '', '', :person, now()
          from contact_request
          """,
          """
          insert into need (id, version, participation_id, title, text, terms, until, state,
            stated_by, stated_at, closed_by, closed_at, reason)
          select :person, 0, min(id), '', '', '{}', current_date, 'TAKEN_DOWN', :person, now(),
            :person, now(), ''
          from participation
          """,
          """
          insert into need_answer (id, version, need_id, note, told, answered_by, answered_at)
          values (:person, 0, :person, '', false, :person, now())
          """,
          """
          insert into practice_translation (practice_id, language, field, text, of_original)
          values (:person, 'LV', 'TITLE', '', '')
          """,
          """
          insert into practice_version_translation (version_id, language, field, text, changed)
          values (:person, 'LV', 'TITLE', '', false)
          """,
          """
          insert into practice_file (id, practice_id, kind, name, words, credit, licence,
            media_type, bytes, content, in_draft, added_by, added_at)
          values (:person, :person, 'TEMPLATE', 'plan.pdf', '', '', 'CC_BY_4_0', 'application/pdf',
            1, '\\x25'::bytea, true, :person, now())
          """,
          """
          insert into copy_request (id, version, person_id, asked_at, state)
          values (nextval('pearl_seq'), 0, :person, now(), 'WAITING')
          """,
          """
          insert into personal_copy (id, person_id, taken_by, taken_at)
          values (nextval('pearl_seq'), :person, :person, now())
          """);

  private PersonalRows() {}

  static void insert(JdbcClient jdbc, PersonId person) {
    INSERTS.forEach(insert -> jdbc.sql(insert).param("person", person.value()).update());
  }
}
