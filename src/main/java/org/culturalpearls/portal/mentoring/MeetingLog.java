package org.culturalpearls.portal.mentoring;

import java.util.List;
import java.util.stream.Stream;
import org.culturalpearls.mentoring.agreement.MentoringView;
import org.culturalpearls.mentoring.meeting.AgreedStepView;
import org.culturalpearls.mentoring.meeting.MeetingService;
import org.culturalpearls.mentoring.meeting.MeetingView;
import org.culturalpearls.people.PersonId;

/**
 * The meetings of one mentoring as a reader sees them.
 *
 * @param meetings with their notes, as far as the reader may read them
 * @param steps all agreed steps; empty for people of neither side
 */
public record MeetingLog(
    MentoringView mentoring,
    MeetingService.Counts counts,
    List<MeetingView> meetings,
    List<AgreedStepView> steps) {

  /** Returns the number of meetings whose notes the reader may not read. */
  public int hidden() {
    return counts.meetings() - meetings.size();
  }

  Stream<PersonId> mentioned() {
    return Stream.of(
            Stream.of(mentoring.lead(), mentoring.twin()),
            meetings.stream().map(MeetingView::loggedBy),
            meetings.stream().flatMap(meeting -> meeting.people().stream()),
            meetings.stream().flatMap(meeting -> meeting.steps().stream()).map(AgreedStepView::who),
            steps.stream().map(AgreedStepView::who))
        .flatMap(all -> all);
  }
}
