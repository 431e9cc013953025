package org.culturalpearls.browser;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;

/**
 * Where a person does tasks: Tasklist or the portal. A walk through the lifecycle knows no more.
 */
interface Desk {

  /** Opens the person's task of this name in the case. */
  Desk open(String task, String caseKey);

  /** The form of the open task, with what it tells. */
  Locator form();

  /** Where the answer to this question is typed. */
  default Locator input(String label) {
    return form()
        .locator(".field:visible, .fjs-form-field")
        .filter(new Locator.FilterOptions().setHasText(label))
        .last()
        .locator("textarea, input")
        .first();
  }

  /** Chooses one of the answers that are shown with buttons or boxes. */
  Desk choose(String answer);

  /** Chooses the answer to one of several questions with the same answers. */
  Desk choose(String question, String answer);

  /** Chooses in a list that opens, by the name with which the choice begins. */
  Desk select(String label, String name);

  Desk type(String label, String text);

  Desk date(String label, LocalDate date);

  /** Completes the open task, and fails when that is refused. */
  Desk complete();

  /** The page to which the open task's form leads for writing the plan. */
  PlanEditor planEditor();
}
