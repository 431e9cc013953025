package org.culturalpearls.practice;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.MunicipalityView;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.Paged;

/**
 * Keeps the working copies of practices. Mentees and mentors write their own; editors read what
 * waits for them, an expert what she or he is asked about. For everybody else they do not exist.
 */
public interface PracticeService {

  /** Begins an empty draft in a process that runs already; for mentees and mentors. */
  PracticeId begin(PersonId author);

  /** Begins an empty draft, and the process in which it is submitted. */
  PracticeId write(PersonId author);

  /** Begins the process in which a draft is submitted that was brought in from a spreadsheet. */
  void start(PersonId author, PracticeId id);

  /** Returns the author's own, those changed last at the top. */
  Paged<PracticeLine> own(PersonId author, int page);

  /**
   * Returns a practice for its author, for editors while it waits for a check, and for the expert
   * who is asked.
   */
  PracticeView practice(PersonId reader, PracticeId id);

  /** Returns what editors have said, the latest first; for whoever reads the practice. */
  List<CheckView> checks(PersonId reader, PracticeId id);

  /** Returns the opinions given so far; for whoever reads the practice. */
  List<OpinionView> opinions(PersonId reader, PracticeId id);

  /**
   * Returns the titles of those that the reader may read, in a few reads; of others that are public
   * the public one.
   */
  Map<PracticeId, String> titles(PersonId reader, Collection<PracticeId> ids);

  /** Returns the towns for which the author can write: of the own teams and mentorings, by name. */
  List<MunicipalityView> towns(PersonId author);

  /** Returns the same with the town that the author's practice has already, by name. */
  List<MunicipalityView> towns(PersonId author, PracticeId id);

  /** Saves the card of the author's own draft; what is missing may come later. */
  void save(PersonId author, PracticeId id, SaveCard command);

  /** Saves the texts of the story or of the kit. */
  void save(PersonId author, PracticeId id, SaveTexts command);

  /** Saves by what it is found. */
  void save(PersonId author, PracticeId id, SaveFacets command);

  /** Refuses everybody but the author of a draft. */
  void requireMaySubmit(PersonId person, PracticeId id);

  /** Hands a draft in for its check; all that is missing is refused at once. */
  void submit(PersonId author, PracticeId id, Submit command);

  /**
   * Gives a draft up: one that was never public is deleted, otherwise the public version stays as
   * it is.
   */
  void discard(PersonId author, PracticeId id);

  /** Deletes a draft that was brought in from a spreadsheet and has no process yet. */
  void discardImported(PersonId author, PracticeId id);

  /** Begins an update of a published practice, which stays public until the update is. */
  void update(PersonId author, PracticeId id);

  /** Takes a published practice out of the lists; it keeps its address. For author and editors. */
  void archive(PersonId person, PracticeId id);

  /** Returns until when a draft begun now is to be handed in. */
  Instant submitBy();

  /** Returns the name of the town if it is one of the programme's; typed names are left out. */
  Optional<String> townInRegister(PracticeId id);

  /**
   * The card of a record; version as read.
   *
   * @param municipality null if the town is named in words, or not yet
   */
  record SaveCard(
      long version,
      PracticeKind kind,
      MunicipalityId municipality,
      boolean townHidden,
      Language language,
      Licence licence,
      Map<PracticeText, String> texts) {

    public SaveCard {
      texts = Map.copyOf(texts);
    }
  }

  /** The texts of a section; version as read. */
  record SaveTexts(long version, PracticeSection section, Map<PracticeText, String> texts) {

    public SaveTexts {
      texts = Map.copyOf(texts);
    }
  }

  /**
   * By what a record is found; version as read.
   *
   * @param country null if it is that of the town, or not known
   */
  record SaveFacets(
      long version, Map<TermKind, List<String>> terms, Country country, boolean hostsVisits) {

    public SaveFacets {
      terms = Map.copyOf(terms);
    }
  }

  /**
   * The quick start: what a record needs at least.
   *
   * @param municipality null if the town is named in words
   */
  record Submit(MunicipalityId municipality, Map<PracticeText, String> texts) {

    public Submit {
      texts = Map.copyOf(texts);
    }
  }
}
