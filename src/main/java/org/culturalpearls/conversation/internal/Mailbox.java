package org.culturalpearls.conversation.internal;

import jakarta.mail.FetchProfile;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.UIDFolder;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.Properties;
import org.culturalpearls.shared.ThisMachine;
import org.springframework.stereotype.Component;

/** Reads the mailbox over IMAP with TLS; opened for reading only, so that no mail is marked. */
@Component
class Mailbox {

  private static final String TIMEOUT = "20000";

  private final MailboxSettings settings;

  Mailbox(MailboxSettings settings) {
    this.settings = settings;
  }

  /** Receives one mail after the other. */
  interface Reader {

    void read(MimeMessage mail, long validity, long uid) throws MessagingException;

    /** The mailbox is read for the first time: what is in it up to here is left alone. */
    void begin(long validity, long lastUid);
  }

  /**
   * Reads mails that came after this place.
   *
   * @param most mails at a time
   */
  void read(AnswerRows.Place place, int most, Reader reader) throws MessagingException {
    Session session = Session.getInstance(properties());
    try (Store store = session.getStore("imaps")) {
      store.connect(settings.host(), settings.port(), settings.user(), settings.password());
      try (Folder folder = store.getFolder(settings.folder())) {
        folder.open(Folder.READ_ONLY);
        read((Folder & UIDFolder) folder, place, most, reader);
      }
    }
  }

  private static <F extends Folder & UIDFolder> void read(
      F folder, AnswerRows.Place place, int most, Reader reader) throws MessagingException {
    long validity = folder.getUIDValidity();
    if (place.validity() == 0) {
      reader.begin(validity, folder.getUIDNext() - 1);
      return;
    }
    // Numbered anew by the server, all come again: what was taken or held is known by its
    // Message-ID.
    long after = place.validity() == validity ? place.uid() : 0;
    Message[] all = folder.getMessagesByUID(after + 1, UIDFolder.LASTUID);
    Message[] found = Arrays.copyOf(all, Math.min(all.length, most));
    FetchProfile wanted = new FetchProfile();
    wanted.add(UIDFolder.FetchProfileItem.UID);
    wanted.add(FetchProfile.Item.ENVELOPE);
    folder.fetch(found, wanted);
    for (Message each : found) {
      long uid = folder.getUID(each);
      if (uid > after && each instanceof MimeMessage mail) {
        reader.read(mail, validity, uid);
      }
    }
  }

  private Properties properties() {
    Properties properties = new Properties();
    properties.setProperty("mail.imaps.connectiontimeout", TIMEOUT);
    properties.setProperty("mail.imaps.timeout", TIMEOUT);
    properties.setProperty("mail.imaps.writetimeout", TIMEOUT);
    properties.setProperty("mail.imaps.peek", "true");
    properties.setProperty("mail.mime.address.strict", "false");
    boolean here = ThisMachine.isNamedBy(settings.host());
    properties.setProperty("mail.imaps.ssl.checkserveridentity", String.valueOf(!here));
    if (here) {
      properties.setProperty("mail.imaps.ssl.trust", settings.host());
    }
    return properties;
  }
}
