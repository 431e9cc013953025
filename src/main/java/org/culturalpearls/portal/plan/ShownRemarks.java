package org.culturalpearls.portal.plan;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.PlanView;
import org.culturalpearls.plan.remark.Anchor;
import org.culturalpearls.plan.remark.RemarkView;

/**
 * The remarks at a plan where its page shows them.
 *
 * @param mayRemark whether the reader may make new ones now
 * @param open those about which something is left to be done, in the order in which they were made
 * @param places the open ones by what they are about
 * @param settled the others
 */
record ShownRemarks(
    boolean mayRemark, List<Shown> open, Map<String, List<Shown>> places, List<Shown> settled) {

  /** How many of one row stand beside it in full, and how many in a list of links. */
  private static final int IN_FULL = 5;

  private static final int LINKS = 20;

  static ShownRemarks of(List<RemarkView> remarks, PlanView plan) {
    Map<Boolean, List<Shown>> parts =
        remarks.stream()
            .map(remark -> new Shown(remark, remark.anchor(plan)))
            .collect(Collectors.partitioningBy(shown -> shown.remark().isOpen()));
    List<Shown> open = parts.get(true);
    return new ShownRemarks(
        plan.isInWork(),
        open,
        open.stream().collect(Collectors.groupingBy(Shown::place)),
        parts.get(false));
  }

  /** A remark, and how what it is about stands now. */
  record Shown(RemarkView remark, Anchor anchor) {

    public String place() {
      return remark.place().field();
    }

    /** Returns a number as text, so that no locale groups its digits. */
    public String id() {
      return Long.toString(remark.id().value());
    }
  }

  /** Returns the earliest open remarks at a row or at the vision. */
  public List<Shown> at(String place) {
    return places.getOrDefault(place, List.of()).stream().limit(IN_FULL).toList();
  }

  /** Returns the open remarks there that came later, of which only the beginning is shown. */
  public List<Shown> furtherAt(String place) {
    return places.getOrDefault(place, List.of()).stream().skip(IN_FULL).toList();
  }

  /** Returns those that stand in full beside their row and to which the list of links leads. */
  public List<Shown> linked() {
    return open.stream().filter(shown -> at(shown.place()).contains(shown)).limit(LINKS).toList();
  }

  /** Returns the open remarks whose row was deleted, which stand at none. */
  public List<Shown> gone() {
    return open.stream().filter(shown -> shown.anchor() == Anchor.GONE).toList();
  }

  /** Returns who said something in an open or settled one. */
  Stream<PersonId> persons() {
    return Stream.concat(open.stream(), settled.stream())
        .map(Shown::remark)
        .flatMap(
            remark ->
                Stream.concat(
                    Stream.ofNullable(remark.by()),
                    remark.answers().stream().map(RemarkView.Answer::by)));
  }
}
