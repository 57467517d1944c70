// Signing in and out over HTTP; which addresses exist below is said in lib/accounts/library-endpoints.ts.
import { answerAuthRequest } from '#accounts/answer-auth-request.ts'

export { answerAuthRequest as DELETE, answerAuthRequest as GET, answerAuthRequest as POST, answerAuthRequest as PUT }
