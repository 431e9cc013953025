package org.culturalpearls.letter.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.letter.LetterRecipient.Obstacle;
import org.culturalpearls.letter.LetterText;
import org.culturalpearls.letter.internal.RecipientQueries.Row;
import org.culturalpearls.notification.outbox.MailKind;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.PersonId;
import org.junit.jupiter.api.Test;

/** What one person gets of a letter, whatever the number of cases with which they were chosen. */
class AddresseeTest {

  private static final LetterText TEXT = new LetterText("We meet", "Soon.", "", "");

  @Test
  void hasOneMailOfTheCaseWhereThereIsOne() {
    Addressee one = only(SomeRow.ofCase(5, "2027-saarelinn").row());
    assertThat(one.caseKey()).isEqualTo(new CaseKey("2027-saarelinn"));
    assertThat(one.kind()).isEqualTo(MailKind.LETTER);
    assertThat(one.obstacle()).isNull();
    assertThat(one.view(TEXT).towns()).containsExactly("Town of 2027-saarelinn");
  }

  @Test
  void hasAMailThatCanBeHiddenOfACaseThatIsNothingButANomination() {
    assertThat(only(SomeRow.ofCase(5, "2027-saarelinn").onlyNomination().row()).kind())
        .isEqualTo(MailKind.ENTRY_LETTER);
    Addressee both =
        only(
            SomeRow.ofCase(5, "2027-saarelinn").onlyNomination().row(),
            SomeRow.ofCase(5, "2027-rujiena").row());
    assertThat(both.kind()).isEqualTo(MailKind.LETTER);
    assertThat(both.caseKey()).isNull();
    assertThat(both.view(TEXT).towns()).hasSize(2);
  }

  @Test
  void countsARehearsalOnlyWhereThereIsNothingElse() {
    Row rehearsal = SomeRow.ofCase(5, "rehearsal-a").rehearsal().row();
    Row other = SomeRow.ofCase(5, "rehearsal-b").rehearsal().row();
    Row real = SomeRow.ofCase(5, "2027-saarelinn").row();
    assertThat(only(rehearsal, real).isOfRehearsal()).isFalse();
    assertThat(only(rehearsal, real).caseKey()).isEqualTo(real.caseKey());
    assertThat(only(rehearsal, other).isOfRehearsal()).isTrue();
    assertThat(only(rehearsal, other).caseKey()).isEqualTo(rehearsal.caseKey());
  }

  @Test
  void tellsTheFirstReasonForWhichNobodyIsReached() {
    assertThat(only(SomeRow.of(5).inactive().refused().row()).obstacle())
        .isEqualTo(Obstacle.INACTIVE);
    assertThat(only(SomeRow.of(5).refused().row()).obstacle()).isEqualTo(Obstacle.ADDRESS_REFUSED);
    Addressee left = only(SomeRow.ofCase(5, "2027-saarelinn").left().row());
    assertThat(left.obstacle()).isEqualTo(Obstacle.NOT_OF_CASE);
    assertThat(left.view(TEXT).towns()).containsExactly("Town of 2027-saarelinn");
  }

  @Test
  void isReachedForTheCasesToWhichThePersonStillBelongs() {
    Row left = SomeRow.ofCase(5, "2027-saarelinn").left().row();
    Row still = SomeRow.ofCase(5, "2027-rujiena").row();
    assertThat(only(left, still).obstacle()).isNull();
    assertThat(only(left, still).of()).containsExactly(still);
    assertThat(only(left, still).shown(TEXT)).isNotEqualTo(only(left).shown(TEXT));
  }

  @Test
  void readsGermanWhereThereIsAGermanText() {
    Addressee german = only(SomeRow.of(5).reading(Language.DE).row());
    assertThat(german.view(TEXT).german()).isFalse();
    LetterText two = new LetterText("We meet", "Soon.", "Wir treffen uns", "Bald.");
    assertThat(german.view(two).german()).isTrue();
    assertThat(only(SomeRow.of(5).reading(Language.PL).row()).view(two).german()).isFalse();
  }

  @Test
  void isOneForEachPersonInTheOrderOfTheRows() {
    List<Addressee> all =
        Addressee.of(
            List.of(
                SomeRow.ofCase(9, "2027-saarelinn").row(),
                SomeRow.ofCase(5, "2027-saarelinn").row(),
                SomeRow.ofCase(9, "2027-rujiena").row()));
    assertThat(all).extracting(Addressee::person).containsExactly(new PersonId(9), new PersonId(5));
    assertThat(all.get(0).all()).hasSize(2);
  }

  private static Addressee only(Row... rows) {
    return new Addressee(List.of(rows));
  }

  /** A row of a person who is reached; each method takes one of the reasons for it. */
  record SomeRow(
      long person,
      String key,
      Language language,
      boolean active,
      boolean nomination,
      boolean rehearsed,
      boolean isRefused,
      boolean belongs) {

    static SomeRow of(long person) {
      return new SomeRow(person, null, Language.EN, true, false, false, false, true);
    }

    static SomeRow ofCase(long person, String key) {
      return new SomeRow(person, key, Language.EN, true, false, false, false, true);
    }

    SomeRow onlyNomination() {
      return new SomeRow(person, key, language, active, true, rehearsed, isRefused, belongs);
    }

    SomeRow rehearsal() {
      return new SomeRow(person, key, language, active, nomination, true, isRefused, belongs);
    }

    SomeRow inactive() {
      return new SomeRow(person, key, language, false, nomination, rehearsed, isRefused, belongs);
    }

    SomeRow refused() {
      return new SomeRow(person, key, language, active, nomination, rehearsed, true, belongs);
    }

    SomeRow left() {
      return new SomeRow(person, key, language, active, nomination, rehearsed, isRefused, false);
    }

    SomeRow reading(Language other) {
      return new SomeRow(person, key, other, active, nomination, rehearsed, isRefused, belongs);
    }

    Row row() {
      return new Row(
          new PersonId(person),
          "Person " + person,
          language,
          active,
          key == null ? null : new ParticipationId(key.hashCode() & 0xffffL),
          key == null ? null : new CaseKey(key),
          key == null ? null : "Town of " + key,
          nomination,
          rehearsed,
          isRefused,
          belongs);
    }
  }
}
