package org.culturalpearls.portal.wanted;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.culturalpearls.portal.form.FormValues;
import org.culturalpearls.practice.search.Facet;
import org.culturalpearls.reuse.wanted.NeedView;
import org.culturalpearls.reuse.wanted.WantedService.Statement;

/** What a town looks for, as typed. */
record NeedForm(
    String version,
    String town,
    String title,
    String text,
    List<String> challenges,
    List<String> instruments,
    String until) {

  static NeedForm empty(String town, LocalDate until) {
    return new NeedForm("", town, "", "", List.of(), List.of(), until.toString());
  }

  static NeedForm of(NeedView need) {
    return new NeedForm(
        Long.toString(need.version()),
        Long.toString(need.participation().value()),
        need.title(),
        need.text(),
        of(need, Facet.CHALLENGE),
        of(need, Facet.INSTRUMENT),
        need.until().toString());
  }

  private static List<String> of(NeedView need, Facet facet) {
    return need.terms().stream().filter(term -> term.startsWith(facet.parameter() + ":")).toList();
  }

  Statement statement() {
    Set<String> terms = new TreeSet<>();
    if (challenges != null) {
      terms.addAll(challenges);
    }
    if (instruments != null) {
      terms.addAll(instruments);
    }
    return new Statement(title, text, terms, FormValues.date("until", until));
  }
}
