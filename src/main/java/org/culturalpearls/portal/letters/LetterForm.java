package org.culturalpearls.portal.letters;

import java.util.Arrays;
import java.util.List;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.letter.LetterService.Side;
import org.culturalpearls.letter.LetterService.Write;
import org.culturalpearls.letter.LetterText;
import org.culturalpearls.letter.LetterView;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.portal.form.FormValues;
import org.culturalpearls.portal.list.ListValues;

/**
 * What is chosen and typed for a letter.
 *
 * @param town keys of the cases whose people get it
 * @param sides whom of these cases
 * @param person ids of others who get it
 * @param version of the letter that is changed; empty for a new one
 */
public record LetterForm(
    List<String> town,
    List<String> sides,
    List<String> person,
    String subject,
    String text,
    String germanSubject,
    String germanText,
    String version) {

  /** A letter to these, of which nothing is typed yet. */
  static LetterForm to(List<CaseKey> towns, List<PersonId> people) {
    return new LetterForm(
        towns.stream().map(CaseKey::value).toList(),
        Arrays.stream(Side.values()).map(Side::name).toList(),
        people.stream().map(each -> Long.toString(each.value())).toList(),
        "",
        "",
        "",
        "",
        "");
  }

  /** A letter as it stands; whom it is for does not change. */
  static LetterForm of(LetterView letter) {
    LetterText text = letter.text();
    return new LetterForm(
        List.of(),
        List.of(),
        List.of(),
        text.subject(),
        text.text(),
        text.germanSubject(),
        text.germanText(),
        Long.toString(letter.version()));
  }

  List<CaseKey> towns() {
    return town == null
        ? List.of()
        : town.stream().filter(each -> !each.isBlank()).distinct().map(CaseKey::new).toList();
  }

  /** Returns those that are ids; what is none is nobody. */
  List<PersonId> people() {
    return ListValues.ids(person, PersonId::new);
  }

  LetterText typed() {
    return new LetterText(subject, text, germanSubject, germanText);
  }

  Write letter() {
    return new Write(towns(), FormValues.many(Side.class, "sides", sides), people(), typed());
  }
}
