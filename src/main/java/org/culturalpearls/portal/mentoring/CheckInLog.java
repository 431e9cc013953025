package org.culturalpearls.portal.mentoring;

import java.util.List;
import java.util.stream.Stream;
import org.culturalpearls.mentoring.agreement.MentoringSide;
import org.culturalpearls.mentoring.agreement.MentoringView;
import org.culturalpearls.mentoring.checkin.CheckInView;
import org.culturalpearls.mentoring.ending.ClosureView;
import org.culturalpearls.people.PersonId;

/**
 * The check-ins and final feedback of one mentoring, as a reader sees them.
 *
 * @param sides whose answers the reader sees: the own side's, or both
 * @param closure with final feedback, or null while the mentoring is active
 */
public record CheckInLog(
    MentoringView mentoring,
    List<MentoringSide> sides,
    List<CheckInView> checkIns,
    ClosureView closure) {

  Stream<PersonId> mentioned() {
    return Stream.of(
            Stream.of(mentoring.lead()),
            checkIns.stream()
                .flatMap(checkIn -> checkIn.answers().values().stream())
                .map(CheckInView.Answer::person),
            Stream.ofNullable(closure)
                .flatMap(end -> end.feedback().values().stream())
                .map(ClosureView.Feedback::person))
        .flatMap(all -> all);
  }
}
