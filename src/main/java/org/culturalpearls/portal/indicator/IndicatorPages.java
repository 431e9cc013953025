package org.culturalpearls.portal.indicator;

import java.util.List;
import java.util.stream.Stream;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.content.RowId;
import org.culturalpearls.plan.indicator.IndicatorService;
import org.culturalpearls.plan.indicator.IndicatorService.MeasuredMeasure;
import org.culturalpearls.plan.indicator.IndicatorService.MeasuredPlan;
import org.culturalpearls.plan.indicator.Measured;
import org.culturalpearls.plan.indicator.ValueView;
import org.culturalpearls.plan.indicator.ValueView.Act;
import org.culturalpearls.portal.cases.CaseHead;
import org.culturalpearls.portal.cases.Names;
import org.culturalpearls.shared.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Finds what the pages of indicators are about, and the names of who did it. */
@Component
class IndicatorPages {

  private final IndicatorService indicators;
  private final PeopleService people;

  IndicatorPages(IndicatorService indicators, PeopleService people) {
    this.indicators = indicators;
    this.people = people;
  }

  MeasuredPlan plan(PersonId reader, CaseHead head) {
    return indicators.plan(reader, head.id());
  }

  MeasuredMeasure measure(PersonId reader, CaseHead head, long id) {
    return plan(reader, head).measures().stream()
        .filter(measure -> measure.row().id().equals(new RowId(id)))
        .findFirst()
        .orElseThrow(IndicatorPages::nothingHere);
  }

  Measured indicator(MeasuredPlan plan, long id) {
    return plan.measures().stream()
        .flatMap(measure -> measure.indicators().stream())
        .filter(each -> each.row().id().equals(new RowId(id)))
        .findFirst()
        .orElseThrow(IndicatorPages::nothingHere);
  }

  static NotFound nothingHere() {
    return new NotFound("error.indicator.not-found");
  }

  /** Returns whether the reader may enter values: the team that carries its plan out. */
  static boolean mayEnter(CaseHead head, MeasuredPlan plan) {
    return head.ofTeam()
        && head.participation().stage().takesOrTookPart()
        && plan.state().isCarriedOut();
  }

  void names(Model model, List<MeasuredMeasure> measures) {
    Stream<Act> words =
        measures.stream()
            .filter(measure -> measure.standing().word() != null)
            .map(measure -> measure.standing().word().said());
    model.addAttribute("names", Names.of(people, words.map(Act::by)));
  }

  void names(Model model, Measured measured) {
    model.addAttribute(
        "names",
        Names.of(people, measured.values().stream().flatMap(IndicatorPages::acts).map(Act::by)));
  }

  private static Stream<Act> acts(ValueView value) {
    return Stream.of(value.entered(), value.corrected(), value.takenBack())
        .filter(act -> act != null);
  }
}
