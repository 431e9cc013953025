package org.culturalpearls.portal.plan;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.PlanSection;
import org.culturalpearls.plan.PlanView;
import org.culturalpearls.plan.content.PlanContent;
import org.culturalpearls.plan.remark.RemarkView;

/**
 * What others wrote in a plan since somebody last said that they have seen it.
 *
 * @param since null if the person never said so
 * @param until the moment up to which it was read
 * @param items the latest first
 */
record PlanNews(Instant since, Instant until, List<Item> items) {

  /**
   * Something new.
   *
   * @param place where it stands on the page
   * @param title of the row; empty for the vision, and for a row without one
   * @param remark whether it is a remark or an answer
   */
  record Item(String place, String title, boolean remark, PersonId by, Instant at) {

    boolean isAfter(Instant since) {
      return since == null || at.isAfter(since);
    }
  }

  static PlanNews of(
      PersonId reader, PlanView plan, List<RemarkView> remarks, Instant since, Instant until) {
    PlanContent.Edit vision = plan.visionEdit();
    Stream<Item> written =
        Stream.concat(
            Stream.ofNullable(vision)
                .map(edit -> new Item(PlanSection.VISION.field(), "", false, edit.by(), edit.at())),
            plan.content()
                .rows()
                .filter(row -> row.editedAt() != null)
                .map(
                    row ->
                        new Item(
                            row.content().kind().field() + "-" + row.id().value(),
                            row.content().title(),
                            false,
                            row.editedBy(),
                            row.editedAt())));
    Stream<Item> said = remarks.stream().filter(RemarkView::isOpen).map(PlanNews::last);
    return new PlanNews(
        since,
        until,
        Stream.concat(written, said)
            .filter(item -> !reader.equals(item.by()) && item.isAfter(since))
            .sorted(Comparator.comparing(Item::at).reversed())
            .toList());
  }

  /** What was said last of a remark: itself, or its latest answer. */
  private static Item last(RemarkView remark) {
    PersonId by =
        remark.answers().isEmpty()
            ? remark.by()
            : remark.answers().get(remark.answers().size() - 1).by();
    return new Item("remark-" + remark.id().value(), remark.about(), true, by, remark.lastSaidAt());
  }

  /** Returns what is new of a row or the vision, or null. */
  public Item at(String place) {
    Optional<Item> found = items.stream().filter(item -> item.place().equals(place)).findFirst();
    return found.orElse(null);
  }

  Stream<PersonId> persons() {
    return items.stream().map(Item::by);
  }
}
