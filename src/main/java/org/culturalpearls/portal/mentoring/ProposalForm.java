package org.culturalpearls.portal.mentoring;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.mentoring.meeting.AppointmentService.Propose;
import org.culturalpearls.portal.form.FormValues;
import org.culturalpearls.shared.RuleBroken;

/** Times that are proposed for a meeting, as typed: a date and a time in each row. */
record ProposalForm(
    String at1,
    String at1Time,
    String at2,
    String at2Time,
    String at3,
    String at3Time,
    String at4,
    String at4Time,
    String at5,
    String at5Time,
    String minutes,
    String place) {

  static final ProposalForm EMPTY =
      new ProposalForm("", "", "", "", "", "", "", "", "", "", "60", "");

  /** Reports what is unreadable in all rows at once. */
  Propose command(ParticipationId town) {
    List<RuleBroken> broken = new ArrayList<>();
    List<LocalDateTime> times = new ArrayList<>();
    times.add(read(broken, () -> FormValues.moment("at1", at1, at1Time)));
    times.add(read(broken, () -> FormValues.moment("at2", at2, at2Time)));
    times.add(read(broken, () -> FormValues.moment("at3", at3, at3Time)));
    times.add(read(broken, () -> FormValues.moment("at4", at4, at4Time)));
    times.add(read(broken, () -> FormValues.moment("at5", at5, at5Time)));
    Integer length = read(broken, () -> FormValues.whole("minutes", minutes));
    if (!broken.isEmpty()) {
      throw RuleBroken.all(broken);
    }
    return new Propose(town, times, length, place);
  }

  private static <T> T read(List<RuleBroken> broken, Supplier<T> value) {
    try {
      return value.get();
    } catch (RuleBroken unreadable) {
      broken.add(unreadable);
      return null;
    }
  }
}
