/** Pages on which coordinators write letters to several people, look at them and confirm them. */
package org.culturalpearls.portal.letters;
