package org.culturalpearls.mentoring.meeting.internal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.culturalpearls.mentoring.meeting.AppointmentState;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Repository of meetings on which town and mentor agree. */
interface Appointments extends JpaRepository<Appointment, Long> {

  List<Appointment> findByMentoringIdAndStateInOrderByIdDesc(
      Long mentoringId, Collection<AppointmentState> states);

  /** Locks a page of those about which somebody has to be asked now; none that another node has. */
  @Query(
      value =
          """
          select * from appointment where ask_at <= :now and state = 'AGREED'
          order by ask_at, id limit :most for update skip locked
          """,
      nativeQuery = true)
  List<Appointment> toAskAbout(Instant now, int most);
}
