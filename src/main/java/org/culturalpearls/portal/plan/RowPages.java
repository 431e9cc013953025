package org.culturalpearls.portal.plan;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.plan.PlanView;
import org.culturalpearls.plan.content.CostKind;
import org.culturalpearls.plan.content.Direction;
import org.culturalpearls.plan.content.IndicatorKind;
import org.culturalpearls.plan.content.MeasureSource;
import org.culturalpearls.plan.content.PlanContent;
import org.culturalpearls.plan.content.Row;
import org.culturalpearls.plan.content.RowKind;
import org.culturalpearls.portal.cases.CaseHead;
import org.culturalpearls.portal.cases.Names;
import org.culturalpearls.portal.form.Choice;
import org.culturalpearls.portal.form.Choices;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;

/** Builds the page on which one row of a plan is written. */
@Component
class RowPages {

  private final PeopleService people;
  private final CycleService cycles;
  private final ShownPlans shown;
  private final MessageSource messages;
  private final Choices choices;

  RowPages(PeopleService people, CycleService cycles, ShownPlans shown, MessageSource messages) {
    this.people = people;
    this.cycles = cycles;
    this.shown = shown;
    this.messages = messages;
    this.choices = new Choices(messages);
  }

  /**
   * @param address to which the form is sent
   * @param errors of the fields, which are its target
   */
  String form(
      CaseHead head,
      PlanView plan,
      RowKind kind,
      String address,
      BindingResult errors,
      Model model) {
    PlanContent content = plan.content();
    Names names = names(head, content);
    model.addAttribute("head", head);
    model.addAttribute("kind", kind);
    model.addAttribute("address", address);
    model.addAttribute("form", errors.getTarget());
    model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors);
    model.addAttribute("cycle", cycles.cycle(head.participation().cycleId()));
    model.addAttribute("limits", RowLimits.ALL);
    model.addAttribute("owners", owners(head, content, errors, names));
    List<Choice> measures = titles(content, RowKind.MEASURE);
    model.addAttribute("measures", measures);
    model.addAttribute("asksForMeasure", !isOneOf(measures, errors.getFieldValue("measure")));
    model.addAttribute("challenges", titles(content, RowKind.CHALLENGE));
    model.addAttribute("sources", choices.of(MeasureSource.values(), "measuresource."));
    model.addAttribute("bearers", choices.of(CostKind.values(), "costkind."));
    model.addAttribute("directions", choices.of(Direction.values(), "direction."));
    model.addAttribute("kindsOfIndicator", choices.of(IndicatorKind.values(), "indicatorkind."));
    return "plan/row-form";
  }

  /** Shows beside the form what somebody else saved meanwhile, and the fields that both changed. */
  void newer(CaseHead head, PlanView plan, Row<?> theirs, Set<String> differing, Model model) {
    Names names = names(head, plan.content());
    model.addAttribute("theirs", shown.of(theirs, plan.content(), names));
    model.addAttribute("theirsBy", names.of(theirs.editedBy()));
    model.addAttribute("theirsAt", theirs.editedAt());
    model.addAttribute(
        "differing", differing.stream().map(field -> choices.word("field." + field)).toList());
  }

  /** Asks whether the row shall go, and names what goes with it. */
  String deletion(CaseHead head, PlanView plan, Row<?> row, BindingResult errors, Model model) {
    PlanContent content = plan.content();
    Names names = names(head, content);
    model.addAttribute("head", head);
    model.addAttribute("form", errors.getTarget());
    model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors);
    model.addAttribute("row", shown.of(row, content, names));
    model.addAttribute(
        "goes",
        Stream.concat(content.indicators().stream(), content.costs().stream())
            .filter(each -> row.id().equals(each.content().measure()))
            .map(each -> shown.of(each, content, names))
            .toList());
    return "plan/row-delete";
  }

  /**
   * The team, and who was chosen before and left it: unless somebody else is chosen, the plan says
   * so at the field.
   */
  private List<Choice> owners(
      CaseHead head, PlanContent content, BindingResult errors, Names names) {
    List<Object> chosen =
        Stream.of("owner", "secondOwner")
            .map(errors::getFieldValue)
            .filter(Objects::nonNull)
            .toList();
    Stream<Choice> left =
        content
            .persons()
            .distinct()
            .filter(person -> !head.participation().team().contains(person))
            .filter(person -> chosen.contains(Long.toString(person.value())))
            .map(person -> Choice.of(person.value(), leftTeam(names.of(person))));
    return Stream.concat(PlanPages.team(head, names).stream(), left).toList();
  }

  private String leftTeam(String name) {
    return messages.getMessage(
        "plan.row.owner-left", new Object[] {name}, LocaleContextHolder.getLocale());
  }

  /** What belongs to a measure keeps it, unless that one is gone. */
  private static boolean isOneOf(List<Choice> measures, Object chosen) {
    return measures.stream().anyMatch(measure -> measure.value().equals(chosen));
  }

  private Names names(CaseHead head, PlanContent content) {
    return Names.of(
        people,
        Stream.of(
                head.participation().team().stream(),
                content.persons(),
                content.rows().map(Row::editedBy))
            .flatMap(all -> all));
  }

  private List<Choice> titles(PlanContent content, RowKind kind) {
    return shown.titles(content, kind).entrySet().stream()
        .map(row -> Choice.of(row.getKey().value(), row.getValue()))
        .toList();
  }

  /** What the form carries of the row as it was read, by which changes are joined. */
  static Map<String, Object> base(Row<?> row) {
    return RowFields.of(row.content());
  }
}
