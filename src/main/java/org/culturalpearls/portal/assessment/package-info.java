/** The pages of a case about its self-assessment: own answers, the team's workshop, the profile. */
package org.culturalpearls.portal.assessment;
