/** Pages about who is selected and who becomes a Pearl. */
package org.culturalpearls.portal.decision;
