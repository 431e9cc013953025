/** Pages about pre-selection and the title decision. */
package org.culturalpearls.portal.decision;
