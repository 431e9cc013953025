package org.culturalpearls.practice;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.culturalpearls.people.PersonId;

/**
 * Keeps the pictures and templates of practices. They go with the version with which they were
 * published; the author can withdraw one from all versions, since somebody in a picture may ask.
 */
public interface PracticeFileService {

  /** Returns those of the working copy, for whoever reads it. */
  List<PracticeFile> ofDraft(PersonId reader, PracticeId practice);

  /** Returns those of a public version; everybody may. */
  List<PracticeFile> ofVersion(PracticeId practice, int version);

  /** Returns the first picture of what is listed, of those that have one, in one read. */
  Map<PracticeId, PracticeFile> cards(Collection<PracticeId> practices);

  /**
   * Adds a file to the author's own draft; its content is checked, a picture redrawn. Not to be
   * called within a transaction, since a scanner may take long.
   */
  void add(PersonId author, PracticeId practice, Add command);

  /** Takes a file out of the draft; a version that shows it keeps it. */
  void remove(PersonId author, PracticeId practice, PracticeFileId file);

  /** Deletes a file, also from all public versions; for the author, whatever the stage. */
  void withdraw(PersonId author, PracticeId practice, PracticeFileId file);

  /** Returns all files that the author can withdraw, those of old versions among them. */
  List<PracticeFile> all(PersonId author, PracticeId practice);

  /** Returns the content of a file of the working copy, for whoever reads it. */
  Content content(PersonId reader, PracticeId practice, PracticeFileId file);

  /** Returns the content of a file that is in a public version; everybody may. */
  Content content(PracticeId practice, PracticeFileId file);

  /** Returns a small picture of one that is in a public version; everybody may. */
  Content small(PracticeId practice, PracticeFileId file);

  /** Returns the size of the largest file that is taken, in bytes. */
  long largest();

  /** Returns how many files a practice has at most. */
  int most();

  /**
   * A new file.
   *
   * @param name as the sender's machine calls it
   */
  record Add(
      PracticeFile.Kind kind,
      String words,
      String credit,
      Licence licence,
      String name,
      byte[] content) {

    public static final int MAX_WORDS_LENGTH = 300;
    public static final int MAX_CREDIT_LENGTH = 200;
  }

  /** The content of a file, with what it is served as. */
  record Content(String name, String mediaType, byte[] bytes) {}
}
