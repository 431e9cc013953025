package org.culturalpearls.portal.people;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.ties.TieChangeId;
import org.culturalpearls.people.ties.TieChangeService;
import org.culturalpearls.people.ties.TieChangeView;
import org.culturalpearls.people.ties.TieChangeView.Kind;
import org.culturalpearls.people.ties.TieChangeView.State;
import org.culturalpearls.portal.cases.Names;
import org.culturalpearls.portal.form.Choices;
import org.springframework.stereotype.Component;

/** Puts changed organisations and countries into words. */
@Component
public class TieLines {

  private final TieChangeService changes;
  private final PeopleService people;
  private final Choices choices;

  TieLines(TieChangeService changes, PeopleService people, Choices choices) {
    this.changes = changes;
    this.people = people;
    this.choices = choices;
  }

  /** Returns the changes of a person, the latest first. */
  public List<TieLine> ofPerson(PersonId reader, PersonId person) {
    return lines(reader, changes.ofPerson(reader, person), true);
  }

  /** Returns what waits for the reader's decision. */
  List<TieLine> toDecide(PersonId reader) {
    return lines(reader, changes.toDecide(reader), false);
  }

  private List<TieLine> lines(PersonId reader, List<TieChangeView> views, boolean withAsked) {
    Map<TieChangeId, List<PersonId>> asked =
        views.stream()
            .filter(view -> withAsked && view.state() == State.WAITING)
            .collect(Collectors.toMap(TieChangeView::id, view -> changes.asked(reader, view.id())));
    Names names =
        Names.of(
            people,
            Stream.concat(
                views.stream()
                    .flatMap(view -> Stream.of(view.person(), view.askedBy(), view.decidedBy())),
                asked.values().stream().flatMap(List::stream)));
    return views.stream()
        .map(
            view ->
                new TieLine(
                    view,
                    word(view, view.oldOrganisation(), true),
                    word(view, view.newOrganisation(), false),
                    names.of(view.person()),
                    names.of(view.askedBy()),
                    names.of(view.decidedBy()),
                    names.all(asked.getOrDefault(view.id(), List.of())),
                    reader.equals(view.person()) || reader.equals(view.askedBy())))
        .toList();
  }

  private String word(TieChangeView view, String organisation, boolean before) {
    return view.kind() == Kind.ORGANISATION
        ? organisation
        : choices.labelOf(before ? view.oldCountry() : view.newCountry(), "country.");
  }
}
