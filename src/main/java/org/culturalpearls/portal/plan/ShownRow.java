package org.culturalpearls.portal.plan;

import java.util.List;
import org.culturalpearls.plan.content.RowId;
import org.culturalpearls.plan.content.RowKind;
import org.culturalpearls.portal.shell.Fact;

/**
 * A row of a plan in words.
 *
 * @param title empty where only a text was kept of it
 * @param text with simple Markdown, or empty
 * @param link the page from which the idea came, or empty
 */
public record ShownRow(
    RowId id, RowKind kind, String title, String text, List<Fact> facts, String link) {

  public ShownRow {
    facts = List.copyOf(facts);
  }

  /** Returns its id on the page of the plan, where what is missing leads to. */
  public String place() {
    return kind.field() + "-" + id.value();
  }

  /** Returns the part of its address that names it. */
  public String path() {
    return "/plan/rows/" + kind.field() + "/" + id.value();
  }
}
