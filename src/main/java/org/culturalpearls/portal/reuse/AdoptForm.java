package org.culturalpearls.portal.reuse;

import org.culturalpearls.portal.form.FormValues;
import org.culturalpearls.practice.PracticeId;
import org.culturalpearls.practice.PublishedPractice;
import org.culturalpearls.reuse.AdoptionService.Adopt;

/** What is taken up, as typed. */
record AdoptForm(
    String version,
    String part,
    String title,
    String adaptation,
    String withSteps,
    String indicator,
    String unit) {

  static AdoptForm of(PublishedPractice practice, String part) {
    return new AdoptForm(
        Integer.toString(practice.number()), part, practice.title(), "", "", "", "");
  }

  int number() {
    return (int) Math.min(FormValues.version(version), Integer.MAX_VALUE);
  }

  Adopt command(PracticeId practice) {
    return new Adopt(
        practice,
        number(),
        part,
        title,
        adaptation,
        Boolean.parseBoolean(withSteps),
        indicator,
        unit);
  }
}
