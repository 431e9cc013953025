package org.culturalpearls.workflow.forms;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.plan.MilestoneOwner;
import org.culturalpearls.plan.PlanSection;
import org.culturalpearls.plan.PlannedMilestone;
import org.culturalpearls.plan.content.Measure;
import org.culturalpearls.plan.content.PlanContent;
import org.culturalpearls.plan.content.PlanRow;
import org.culturalpearls.plan.content.Row;
import org.culturalpearls.plan.content.RowFact;
import org.springframework.stereotype.Component;

/** Formats the sections of a plan for forms and pages, as Markdown. */
@Component
public class PlanSections {

  private final PeopleService people;
  private final FormMessages messages;

  PlanSections(PeopleService people, FormMessages messages) {
    this.people = people;
    this.messages = messages;
  }

  /**
   * Returns every section in its order, with the typed texts quoted as they are; an empty one as an
   * empty text.
   */
  public Map<PlanSection, MarkdownText> of(PlanContent content) {
    return of(content, MarkdownText::quote);
  }

  /** Returns the same, with the typed texts as the Markdown that they are. */
  public Map<PlanSection, MarkdownText> rendered(PlanContent content) {
    return of(content, MarkdownText::asIs);
  }

  private Map<PlanSection, MarkdownText> of(
      PlanContent content, Function<String, MarkdownText> typed) {
    Set<PersonId> responsible = content.persons().collect(Collectors.toSet());
    return new Words(content, responsible.isEmpty() ? Map.of() : people.persons(responsible), typed)
        .sections();
  }

  /** Returns the name of who is responsible. */
  public String owner(MilestoneOwner owner) {
    return owner.person() == null ? owner.name() : people.person(owner.person()).name();
  }

  /** Returns typed text inside a line, or a text that there is none. */
  public MarkdownText orNothing(String typed) {
    return typed.isEmpty() ? messages.markdown("form.text.none") : MarkdownText.escaped(typed);
  }

  /** The words of one plan, with the people in it. */
  private final class Words {

    private final PlanContent content;
    private final Map<PersonId, PersonView> persons;
    private final Function<String, MarkdownText> typed;

    Words(
        PlanContent content,
        Map<PersonId, PersonView> persons,
        Function<String, MarkdownText> typed) {
      this.content = content;
      this.persons = persons;
      this.typed = typed;
    }

    Map<PlanSection, MarkdownText> sections() {
      Map<PlanSection, MarkdownText> sections = new EnumMap<>(PlanSection.class);
      sections.put(PlanSection.VISION, typed.apply(content.vision()));
      sections.put(PlanSection.CHALLENGES, rows(content.challenges()));
      sections.put(PlanSection.ASSETS, rows(content.assets()));
      sections.put(
          PlanSection.MEASURES,
          MarkdownText.paragraphs(content.measures().stream().map(this::measure)));
      sections.put(
          PlanSection.MILESTONES,
          MarkdownText.list(
              content.milestones().stream().map(row -> milestone(row.content().wording()))));
      return sections;
    }

    private MarkdownText measure(Row<Measure> measure) {
      return MarkdownText.paragraphs(
          Stream.of(
              row(measure.content()),
              rows(content.of(measure.id(), content.costs())),
              rows(content.of(measure.id(), content.indicators()))));
    }

    private <T extends PlanRow> MarkdownText rows(List<Row<T>> rows) {
      return MarkdownText.paragraphs(rows.stream().map(row -> row(row.content())));
    }

    /** Its title in a line, its text, and a list of what else it says. */
    private MarkdownText row(PlanRow row) {
      return MarkdownText.paragraphs(
          Stream.of(
              row.title().isEmpty() ? null : messages.markdown("form.plan.row", row.title()),
              row.text().isEmpty() ? null : typed.apply(row.text()),
              row.facts().isEmpty()
                  ? null
                  : MarkdownText.list(row.facts().stream().map(this::fact))));
    }

    private MarkdownText fact(RowFact fact) {
      return messages.markdown(
          "form.plan.fact", messages.text("field." + fact.field()), value(fact.value()));
    }

    private Object value(Object value) {
      if (value instanceof MilestoneOwner owner) {
        return nameOf(owner);
      }
      if (value instanceof Boolean) {
        return messages.text("plan.row.yes");
      }
      if (value instanceof BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
      }
      return value instanceof Collection<?> challenges
          ? content.challenges().stream()
              .filter(challenge -> challenges.contains(challenge.id()))
              .map(challenge -> challenge.content().title())
              .toList()
          : value;
    }

    private MarkdownText milestone(PlannedMilestone milestone) {
      return messages.markdown(
          "form.plan.milestone",
          milestone.title(),
          milestone.dueOn(),
          orNothing(nameOf(milestone.owner())),
          orNothing(milestone.indicator()),
          orNothing(milestone.target()));
    }

    private String nameOf(MilestoneOwner owner) {
      if (owner == null) {
        return "";
      }
      PersonView member = owner.person() == null ? null : persons.get(owner.person());
      return member == null ? Objects.toString(owner.name(), "") : member.name();
    }
  }
}
