package org.culturalpearls.portal.award;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.culturalpearls.award.setup.Appointments;
import org.culturalpearls.award.setup.AwardDate;
import org.culturalpearls.award.setup.AwardOffice;
import org.culturalpearls.award.setup.AwardRules;
import org.culturalpearls.award.setup.AwardSettings;
import org.culturalpearls.award.setup.AwardStage;
import org.culturalpearls.award.setup.Criterion;
import org.culturalpearls.award.setup.TitleRule;
import org.culturalpearls.cycle.CycleView;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.portal.cases.Names;
import org.culturalpearls.portal.form.ExactDecimals;
import org.culturalpearls.portal.shell.Fact;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Formats the settings of an award. */
@Component
class AwardPages {

  private final PeopleService people;
  private final AwardWords awardWords;
  private final CriterionWords words;
  private final MessageSource messages;

  AwardPages(
      PeopleService people, AwardWords awardWords, CriterionWords words, MessageSource messages) {
    this.people = people;
    this.awardWords = awardWords;
    this.words = words;
    this.messages = messages;
  }

  /** Returns the message key of the award's state. */
  static String state(AwardSettings award) {
    if (award.isReleased()) {
      return "award.state.released";
    }
    return "award.state." + (award.next() == null ? "over" : award.next());
  }

  List<Fact> dates(AwardSettings award, CycleView cycle) {
    List<Fact> facts = new ArrayList<>(awardWords.dates(award.dates(), cycle));
    facts.add(
        AwardDate.CALL_CLOSES.ordinal() + 1,
        new Fact("field.graceMinutes", text("award.minutes", award.dates().graceMinutes())));
    return facts;
  }

  List<Fact> rules(AwardSettings award) {
    AwardRules rules = award.rules();
    TitleRule titles = rules.titles();
    return List.of(
        new Fact("field.titles", number(titles.titles())),
        new Fact(
            "field.perCountry",
            titles.perCountry() == null ? text("award.no-limit") : number(titles.perCountry())),
        new Fact("field.extraTitles", number(titles.extraTitles())),
        new Fact(
            "field.extraWithinLimit", text(titles.extraWithinLimit() ? "answer.yes" : "answer.no")),
        new Fact("field.tightWithin", ExactDecimals.text(titles.tightWithin())),
        new Fact(
            "field.preSelectionReviews", number(rules.reviews().get(AwardStage.PRE_SELECTION))),
        new Fact("field.juryReviews", number(rules.reviews().get(AwardStage.JURY))),
        new Fact("field.completionRounds", number(rules.completionRounds())));
  }

  List<Fact> criteria(AwardSettings award, AwardStage stage) {
    return award.criteria().get(stage).stream()
        .map(each -> new Fact("award.criterion", each.name() + ": " + scale(each)))
        .toList();
  }

  public String scale(Criterion criterion) {
    return words.scale(criterion);
  }

  List<Fact> areas(AwardSettings award) {
    return awardWords.areas(award.areas());
  }

  /** Returns the names by office, in the order of appointment. */
  List<Fact> appointed(AwardSettings award) {
    Appointments all = award.appointments();
    Names names =
        Names.of(
            people, Arrays.stream(AwardOffice.values()).flatMap(office -> all.of(office).stream()));
    Function<List<PersonId>, String> several =
        persons -> String.join(", ", persons.stream().map(names::of).toList());
    return List.of(
        new Fact("field.selectors", several.apply(all.selectors())),
        new Fact("field.jurors", several.apply(all.jurors())),
        new Fact("field.chair", names.of(all.chair())),
        new Fact("field.deputies", several.apply(all.deputies())));
  }

  /** Returns the people for whom no conflict by country can be found, by name. */
  List<PersonView> withoutCountry(List<PersonId> persons) {
    Map<PersonId, PersonView> known = persons.isEmpty() ? Map.of() : people.persons(persons);
    return known.values().stream().sorted(Comparator.comparing(PersonView::name)).toList();
  }

  private static String number(int number) {
    return Integer.toString(number);
  }

  private String text(String key, Object... arguments) {
    return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
  }
}
