package org.culturalpearls.mentoring.meeting.core;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Repository of meetings. */
public interface Meetings extends JpaRepository<Meeting, Long> {

  List<Meeting> findByMentoringIdOrderByHeldOnDescIdDesc(Long mentoringId);

  @Query(
      "select m.id as id, m.mentoringId as mentoring, m.heldOn as heldOn, m.minutes as minutes"
          + " from Meeting m where m.mentoringId in :mentorings and m.heldOn >= :since"
          + " order by m.heldOn, m.id")
  List<Held> held(Collection<Long> mentorings, LocalDate since);

  /** The day of a meeting. */
  interface Held {
    Long getId();

    Long getMentoring();

    LocalDate getHeldOn();

    int getMinutes();
  }

  @Query(
      value =
          "select t.id as mentoring, count(m.id) as meetings,"
              + " coalesce(sum(m.minutes), 0) as minutes, max(m.held_on) as latest,"
              + " (select count(*) from agreed_step s"
              + "  where s.mentoring_id = t.id and s.state = 'OPEN') as open"
              + " from mentoring t left join meeting m on m.mentoring_id = t.id"
              + " where t.id in (:mentorings) group by t.id",
      nativeQuery = true)
  List<Counts> counts(Collection<Long> mentorings);

  /** The meetings of one mentoring, counted. */
  interface Counts {
    Long getMentoring();

    int getMeetings();

    int getMinutes();

    LocalDate getLatest();

    int getOpen();
  }
}
