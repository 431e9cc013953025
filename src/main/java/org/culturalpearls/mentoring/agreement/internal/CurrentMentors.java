package org.culturalpearls.mentoring.agreement.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.mentoring.agreement.MentoringState;
import org.culturalpearls.mentoring.agreement.core.Mentoring;
import org.culturalpearls.mentoring.agreement.core.Mentorings;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.MentorsOfParticipation;
import org.culturalpearls.shared.TransactionCache;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells the module plan who mentors a town: active mentors who have accepted, until the mentoring
 * ends. One statement that sees the changes of this transaction; it joins the table of people for
 * who is active, since each task of a mentor asks for it.
 */
@Component
class CurrentMentors implements MentorsOfParticipation {

  private final JdbcClient jdbc;
  private final Mentorings mentorings;

  CurrentMentors(JdbcClient jdbc, Mentorings mentorings) {
    this.jdbc = jdbc;
    this.mentorings = mentorings;
  }

  @Override
  public Optional<Mentors> mentorsOf(ParticipationId participation) {
    return TransactionCache.once(new Of(participation), () -> read(participation));
  }

  @Override
  public Set<ParticipationId> mentoredBy(PersonId person) {
    return mentorings.openOfMentor(person.value()).stream()
        .filter(mentoring -> mentoring.state().hasMentor())
        .map(Mentoring::participation)
        .collect(Collectors.toSet());
  }

  private record Of(ParticipationId participation) {}

  private Optional<Mentors> read(ParticipationId participation) {
    mentorings.flush();
    return jdbc.sql(
            """
            select m.id, m.state, l.id as lead, t.id as twin
            from mentoring m
              left join person l on l.id = m.lead_id and l.active
              left join person t on t.id = m.twin_id and t.active
            where m.participation_id = :participation and m.ended_at is null
            order by m.id desc limit 1
            """)
        .param("participation", participation.value())
        .query(CurrentMentors::mentors)
        .optional()
        .flatMap(found -> found);
  }

  private static Optional<Mentors> mentors(ResultSet row, int number) throws SQLException {
    Mentors mentors = new Mentors(row.getLong("id"), person(row, "lead"), person(row, "twin"));
    return MentoringState.valueOf(row.getString("state")).hasMentor()
            && (mentors.lead() != null || mentors.twin() != null)
        ? Optional.of(mentors)
        : Optional.empty();
  }

  private static PersonId person(ResultSet row, String column) throws SQLException {
    long id = row.getLong(column);
    return row.wasNull() ? null : new PersonId(id);
  }
}
