package org.culturalpearls.portal.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.culturalpearls.SomeCycle;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.CycleView;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.cycle.Stage;
import org.culturalpearls.mentoring.agreement.MentoringId;
import org.culturalpearls.mentoring.agreement.MentoringState;
import org.culturalpearls.mentoring.agreement.MentoringView;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.PersonId;

/** The case of an invented town, for tests of its pages. */
public final class Saarelinn {

  public static final ParticipationId ID = new ParticipationId(70);
  public static final CaseKey KEY = new CaseKey("2027-saarelinn");
  public static final MentoringId MENTORING = new MentoringId(90);
  public static final PersonId MENTOR = new PersonId(8);
  public static final CycleView CYCLE = SomeCycle.open(new CycleId(6));

  private Saarelinn() {}

  public static ParticipationView with(PersonId... team) {
    return in(Stage.PREPARING, team);
  }

  public static ParticipationView in(Stage stage, PersonId... team) {
    return new ParticipationView(
        ID,
        KEY,
        CYCLE.id(),
        2027,
        new MunicipalityId(11),
        "Saarelinn",
        Country.EE,
        stage,
        List.of(team),
        team[0],
        Set.of(),
        Set.of(),
        false);
  }

  public static MentoringView mentoredBy(PersonId lead) {
    return new MentoringView(
        MENTORING,
        ID,
        MentoringState.ACTIVE,
        lead,
        null,
        Instant.parse("2027-01-11T09:00:00Z"),
        LocalDate.of(2027, 12, 1));
  }
}
