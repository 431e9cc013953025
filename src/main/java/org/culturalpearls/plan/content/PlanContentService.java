package org.culturalpearls.plan.content;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.people.PersonId;

/**
 * Lets the team write the rows of its plan, each alone, while the plan is a draft. What is refused
 * is named by its field, all at once.
 */
public interface PlanContentService {

  /**
   * Returns those of the participations whose plan can be written now, in one read; the caller has
   * checked that the reader may know.
   */
  Set<ParticipationId> writable(Collection<ParticipationId> participations);

  /** Throws WrongPlanState unless the plan can be written now; the caller has checked the right. */
  void requireWritable(ParticipationId participation);

  /**
   * Adds copies of challenges, assets and measures of another plan, each at the end of its kind and
   * in this order. What a copy says of a challenge holds where that is copied before it, and is
   * left out otherwise.
   */
  void copy(PersonId editor, ParticipationId participation, List<Row<?>> rows);

  /** Adds a row at the end of its kind. */
  RowId add(PersonId editor, ParticipationId participation, PlanRow row);

  /**
   * Saves a row; a cost or an indicator stays with its measure. Throws ChangedMeanwhile if somebody
   * else has changed it since that version, and NotFound if it was deleted.
   */
  void save(PersonId editor, ParticipationId participation, RowId id, long version, PlanRow row);

  /**
   * Deletes a row; with a measure go its costs and indicators, while its milestones stay without
   * one. Nothing happens if it is gone already. Throws ChangedMeanwhile if somebody else has
   * changed it since that version.
   */
  void delete(PersonId editor, ParticipationId participation, RowKind kind, RowId id, long version);

  /**
   * Moves a row one place up or down among those of its kind that belong to the same measure. At
   * the end of the list it stays where it is.
   */
  void move(PersonId editor, ParticipationId participation, RowKind kind, RowId id, boolean up);
}
