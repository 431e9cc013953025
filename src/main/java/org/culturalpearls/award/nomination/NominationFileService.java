package org.culturalpearls.award.nomination;

import org.culturalpearls.people.PersonId;

/** The files of nominations: PDF, JPEG and PNG by what they hold, whatever they are called. */
public interface NominationFileService {

  /** While it is a draft, by who may write in it. */
  void add(PersonId writer, NominationId nomination, String name, byte[] content);

  void remove(PersonId writer, NominationId nomination, FileId file);

  /** For who may read the nomination. */
  Content content(PersonId reader, NominationId nomination, FileId file);

  /** How many bytes a file may have. */
  long largest();

  /** A file as somebody fetches it. */
  record Content(String name, String mediaType, byte[] bytes) {}
}
